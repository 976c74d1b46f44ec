/** Does something, and gives what the element would say of it in the console. */
export declare function listen<Value>(act: () => Value): {
    value: Value;
    sentences: readonly string[];
};
