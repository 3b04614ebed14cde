declare const brand: unique symbol;

/** A primitive that only one function may make: a `Brand<number, 'Seed'>` is not any number. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
