import type { Derivation } from './derivations.js';
import { bisect } from '../../text/bisect.js';

/** What follows from some figures. Those that come to about as much as a figure of a draft are found without a look at the others. */
export class Outcomes {
  /** Where they stand, by what they come to, from little to much. */
  private readonly ascending: Uint16Array;

  /** @param all the likeliest first. */
  constructor(private readonly all: readonly Derivation[]) {
    this.ascending = Uint16Array.from(all.keys()).sort((a, b) => this.valueAt(a) - this.valueAt(b));
  }

  /** Those that come to no less than one value and no more than another, the likeliest first. */
  between(least: number, most: number): Derivation[] {
    const places: number[] = [];
    for (let at = this.firstFrom(least); at < this.ascending.length; at++) {
      const place = this.ascending[at] ?? 0;
      if (this.valueAt(place) > most) break;
      places.push(place);
    }
    return places.sort((a, b) => a - b).flatMap(place => this.all[place] ?? []);
  }

  private firstFrom(least: number): number {
    return bisect(this.ascending, place => this.valueAt(place) >= least);
  }

  private valueAt(place: number): number {
    return this.all[place]?.value ?? 0;
  }
}
