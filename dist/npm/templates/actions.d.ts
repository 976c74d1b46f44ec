/**
 * What a visitor can do. The functions never change, and a button says in its `value`
 * which entry or topic it means.
 */
export interface Actions {
    readonly input: (event: Event) => void;
    readonly composition: (event: Event) => void;
    readonly key: (event: KeyboardEvent) => void;
    readonly clear: () => void;
    readonly chooseTopic: (event: Event) => void;
    /** Leaves the search for one topic. */
    readonly browseTopic: (event: Event) => void;
    readonly toggle: (event: Event) => void;
    readonly toggleAll: () => void;
    /** Find-in-page is about to show a closed answer. */
    readonly found: (event: Event) => void;
    /** Opens another entry and goes there. */
    readonly goTo: (event: Event) => void;
    readonly more: () => void;
    readonly copy: (event: Event) => void;
    readonly helpful: (event: Event) => void;
    readonly unhelpful: (event: Event) => void;
}
