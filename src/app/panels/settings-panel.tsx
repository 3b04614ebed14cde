import type { Signal } from '@preact/signals';
import type { ComponentChildren, VNode } from 'preact';
import type { Strings } from '../../i18n/strings.ts';
import {
  BUSES,
  DEFAULT_SETTINGS,
  FACES,
  MOTIONS,
  type Settings,
  THEMES,
} from '../../settings/settings.ts';
import type { Language } from '../library.ts';

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };

export interface SettingsPanelProps {
  readonly strings: Strings;
  readonly settings: Signal<Settings>;
  readonly languages: readonly Language[];
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** Further groups. */
  readonly children?: ComponentChildren;
}

/** Every preference, with a sample that shows it at once. */
export function SettingsPanel(props: SettingsPanelProps): VNode {
  const { strings, settings, languages, language, onLanguage } = props;
  const { settings: words } = strings;
  const now = settings.value;
  const set = (change: Partial<Settings>) => {
    settings.value = { ...settings.value, ...change };
  };
  const faces = { serif: words.serif, sans: words.sans, dyslexic: words.dyslexic };
  const themes = {
    system: words.system,
    light: words.light,
    dark: words.dark,
    sepia: words.sepia,
    contrast: words.contrast,
  };
  const motions = { system: words.system, full: words.motionFull, less: words.motionLess };
  return (
    <section class="settings">
      <h2>{strings.tabs.settings}</h2>
      {languages.length > 1 && (
        <Radios
          legend={words.language}
          name="language"
          options={languages}
          labels={LANGUAGE_NAMES}
          value={language}
          onChange={onLanguage}
        />
      )}
      <Group legend={words.reading}>
        <Slider
          label={words.size}
          min={100}
          max={200}
          step={10}
          value={now.size}
          unit="%"
          onChange={(size) => set({ size })}
        />
        <Slider
          label={words.lineHeight}
          min={1.3}
          max={2.2}
          step={0.1}
          value={now.lineHeight}
          unit=""
          onChange={(lineHeight) => set({ lineHeight })}
        />
        <Check label={words.skip} value={now.skip} onChange={(skip) => set({ skip })} />
        <Check
          label={words.provenance}
          hint={words.provenanceHint}
          value={now.provenance}
          onChange={(provenance) => set({ provenance })}
        />
      </Group>
      <Radios
        legend={words.face}
        name="face"
        options={FACES}
        labels={faces}
        value={now.face}
        onChange={(face) => set({ face })}
      />
      <Radios
        legend={words.theme}
        name="theme"
        options={THEMES}
        labels={themes}
        value={now.theme}
        onChange={(theme) => set({ theme })}
      />
      <figure class="sample">
        <figcaption>{words.sample}</figcaption>
        <p>{words.sampleText}</p>
      </figure>
      <Radios
        legend={words.motion}
        name="motion"
        options={MOTIONS}
        labels={motions}
        value={now.motion}
        onChange={(motion) => set({ motion })}
      />
      <Group legend={words.sound}>
        <Check label={words.soundAsk} value={now.sound} onChange={(sound) => set({ sound })} />
        <Check label={words.mute} value={now.muted} onChange={(muted) => set({ muted })} />
        {BUSES.map((bus) => (
          <Slider
            key={bus}
            label={words[bus]}
            min={0}
            max={100}
            step={5}
            value={now.volumes[bus]}
            unit="%"
            onChange={(volume) => set({ volumes: { ...settings.value.volumes, [bus]: volume } })}
          />
        ))}
        <Check
          label={words.captions}
          value={now.captions}
          onChange={(captions) => set({ captions })}
        />
      </Group>
      <Group legend={words.keys}>
        <Check
          label={words.keys}
          hint={words.keysHint}
          value={now.keys}
          onChange={(keys) => set({ keys })}
        />
      </Group>
      <Group legend={words.stage}>
        <Check label={words.stageHint} value={now.stage} onChange={(stage) => set({ stage })} />
      </Group>
      {props.children}
      <p>
        <button type="button" onClick={() => set(DEFAULT_SETTINGS)}>
          {words.reset}
        </button>
      </p>
    </section>
  );
}

function Group({
  legend,
  children,
}: {
  readonly legend: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

function Radios<T extends string>(props: {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}): VNode {
  return (
    <Group legend={props.legend}>
      {props.options.map((option) => (
        <label key={option} class="option">
          <input
            type="radio"
            name={props.name}
            value={option}
            checked={option === props.value}
            onChange={() => props.onChange(option)}
          />
          {props.labels[option]}
        </label>
      ))}
    </Group>
  );
}

function Slider(props: {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  readonly unit: string;
  readonly onChange: (value: number) => void;
}): VNode {
  const { label, min, max, step, value, unit, onChange } = props;
  return (
    <label class="slider">
      <span>{label}</span>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={`${value}${unit}`}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
      <output>
        {value}
        {unit}
      </output>
    </label>
  );
}

function Check(props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}): VNode {
  return (
    <label class="option">
      <input
        type="checkbox"
        checked={props.value}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>
        {props.label}
        {props.hint && <small>{props.hint}</small>}
      </span>
    </label>
  );
}
