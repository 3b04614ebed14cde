import * as Phaser from 'phaser';
import type { Grade } from './scene-file.ts';

/** The look of the print: one pass over the finished picture. Not there on the canvas renderer. */
export interface Film {
  grade(grade: Grade): void;
  /** 1 as drawn; a cut flares for a moment. */
  expose(exposure: number): void;
  /** Moves the grain on. */
  wind(seconds: number): void;
}

const NODE = 'ArchiveFilm';

const FRAGMENT = `
#pragma phaserTemplate(shaderName)
#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif
uniform sampler2D uMainSampler;
uniform vec2 uSize;
uniform vec3 uGain;
uniform vec3 uLift;
uniform float uSaturation;
uniform float uGrain;
uniform float uVignette;
uniform float uExposure;
uniform float uFrame;
varying vec2 outTexCoord;
#pragma phaserTemplate(fragmentHeader)

// Both coordinates go into both seeds, else the grain falls into columns.
float speckle(vec2 at) {
  float a = fract(dot(at, vec2(0.7548777, 0.5698403)));
  float b = fract(dot(at, vec2(0.8191725, -0.6710436)));
  float mixed = fract((a + 3.7) * (b + 5.3) * 917.3);
  return fract((mixed + 1.3 * a + 0.7) * (mixed + b + 0.9) * 613.7) - 0.5;
}

void main() {
  vec4 drawn = boundedSampler(uMainSampler, outTexCoord);
  vec3 color = drawn.rgb * uExposure * uGain + uLift;
  float light = dot(color, vec3(0.299, 0.587, 0.114));
  color = mix(vec3(light), color, uSaturation);
  // Grain sits in the middle tones, as on paper: bare highlights and solid darks stay clean.
  float body = 0.35 + 0.65 * (1.0 - abs(2.0 * clamp(light, 0.0, 1.0) - 0.9));
  color += speckle(floor(outTexCoord * uSize / 1.4) + uFrame * 19.7) * uGrain * body;
  vec2 off = (outTexCoord - 0.5) * vec2(1.1, 1.0);
  color *= 1.0 - uVignette * smoothstep(0.3, 0.85, length(off));
  gl_FragColor = vec4(clamp(color, 0.0, 1.0), drawn.a);
}`;

const FRAMES_PER_SECOND = 12;
/** How far a grain of 1 pulls a color, of 1. */
const COARSEST_GRAIN = 0.2;

class FilmFilter extends Phaser.Filters.Controller {
  grade: Grade = {
    gain: [1, 1, 1],
    lift: [0, 0, 0],
    saturation: 1,
    grain: 0,
    vignette: 0,
  };
  exposure = 1;
  frame = 0;

  constructor(camera: Phaser.Cameras.Scene2D.Camera) {
    super(camera, NODE);
  }
}

class FilmNode extends Phaser.Renderer.WebGL.RenderNodes.BaseFilterShader {
  constructor(manager: Phaser.Renderer.WebGL.RenderNodes.RenderNodeManager) {
    super(NODE, manager, undefined, FRAGMENT);
  }

  override setupUniforms(
    controller: Phaser.Filters.Controller,
    context: Phaser.Renderer.WebGL.DrawingContext,
  ): void {
    if (!(controller instanceof FilmFilter)) return;
    const { grade, exposure, frame } = controller;
    const set = (name: string, value: number | readonly number[]) =>
      this.programManager.setUniform(name, typeof value === 'number' ? value : [...value]);
    set('uSize', [context.width, context.height]);
    set('uGain', grade.gain);
    set('uLift', grade.lift);
    set('uSaturation', grade.saturation);
    set('uGrain', grade.grain * COARSEST_GRAIN);
    set('uVignette', grade.vignette * 0.8);
    set('uExposure', exposure);
    set('uFrame', frame);
  }
}

/** @returns a film without effect where the renderer has no filters. */
export function addFilm(scene: Phaser.Scene): Film {
  const { renderer } = scene.game;
  if (!(renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer)) return NO_FILM;
  const nodes = renderer.renderNodes;
  if (!nodes.hasNode(NODE)) nodes.addNodeConstructor(NODE, FilmNode);
  const filter = new FilmFilter(scene.cameras.main);
  scene.cameras.main.filters.internal.add(filter);
  return {
    grade(grade) {
      filter.grade = grade;
    },
    expose(exposure) {
      filter.exposure = exposure;
    },
    wind(seconds) {
      filter.frame = Math.floor(seconds * FRAMES_PER_SECOND) % 60;
    },
  };
}

const NO_FILM: Film = { grade() {}, expose() {}, wind() {} };
