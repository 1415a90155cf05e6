// The closed words of the catalog. Data files, the packed core and the screens share them.

/** The seniority zones of the map, in order. */
export const zoneIds = ['entry', 'practitioner', 'manager', 'director', 'executive'] as const;
/** The bullet shapes a line may have, so that no line is told apart by colour alone. */
export const lineShapes = ['circle', 'diamond', 'square', 'hexagon', 'shield', 'pill'] as const;
/** What a move is: up, sideways, in from outside the map, or back to an earlier kind of work. */
export const moveKinds = ['promotion', 'lateral', 'entry', 'return'] as const;
/** How well a move is supported, strongest first. */
export const moveStrengths = ['stated', 'documented', 'same-occupation', 'related', 'judgement'] as const;
/** How a plan's action raises a skill. */
export const actionKinds = ['learn', 'do', 'credential', 'network', 'portfolio'] as const;
/** What a qualification is. */
export const qualificationKinds = ['degree', 'licence', 'examination', 'certificate', 'program'] as const;
/** The academic height of a qualification; `none` for everything that is not a degree. */
export const qualificationLevels = ['none', 'bachelor', 'master', 'specialist', 'doctorate'] as const;
/** How closely a statistical group fits a role: this very title, a neighboring one, or the nearest work. */
export const payMatches = ['exact', 'close', 'proxy'] as const;
