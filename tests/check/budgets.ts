// The budgets, each written in this one place. Bytes and counts gate a build; timings are printed by
// `npm run bench` and gate nothing (docs/architecture.md).

/** 1 kB is 1,000 bytes, gzip level 9. */
export const budgets = {
  /** Script before a page can be used: React DOM and the router take 81 of it. */
  firstPageScript: 100_000,
  /** Nothing is painted before it is here: 1 kB takes about 5 ms on slow 4G. */
  blockingStyle: 13_000,
  /** Ids, levels, weights, gates, moves, geometry. */
  core: 12_000,
  /** Each dependent request costs a round trip, 150 ms on slow 4G. */
  requests: 8,
  lighthouse: {
    performance: 98,
    accessibility: 100,
    'best-practices': 100,
    seo: 100,
  },
  /** Milliseconds, simulated slow 4G and a CPU four times slower. */
  largestContentfulPaint: 1000,
  /** To three decimals, as Lighthouse prints it. */
  layoutShift: 0,
  blockingTime: { warn: 50, fail: 150 },
  /** In bytes, after 500 answers, 200 zooms or 100 panels. */
  memoryGrowth: 5_000_000,
  /** After the same: nothing that was drawn once is held behind its page. */
  nodesGrowth: 200,
  /** Milliseconds until an answer or a panel is painted: 50 are aimed at, and past this something is wrong on any machine. */
  paint: { aim: 50, fail: 150 },
} as const;
