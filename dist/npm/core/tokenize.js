import { scriptAt, KATAKANA, HAN, OTHER, HIRAGANA, LONG, DIGIT, WORD } from './script.js';

/**
 * Script-aware n-grams without a dictionary. A dictionary segments the same
 * letters differently in a question and in a query (Pagefind#1237); grams
 * cannot. By script: words of alphabets whole, digits apart from letters,
 * katakana as trigrams, Han and hiragana as bigrams, and across okurigana the
 * two Han alone, so that 申し込み, 申込み and 申込 share a term.
 */
/** 申込 of 申し込み: okurigana, but also 市図 of 市の図書館. At 1 questions lose 0.02, at 0 okurigana 0.15. */
const SKIP = 0.3;
/**
 * What a gram of no, one or two hiragana says about the topic: hiragana is grammar. Tuned on municipal questions, where
 * equal weights lose 0.16.
 */
const HIRAGANA_WEIGHTS = [1, 0.25, 0.1];
/** Calls `emit` for every gram of a folded text. `whole` adds what only an indexed text needs: ends of runs. */
function tokenize(text, whole, emit) {
    let start = 0;
    while (start < text.length) {
        const script = runScript(scriptAt(text, start));
        let end = start + 1;
        while (end < text.length && continues(script, scriptAt(text, end)))
            end++;
        if (script === KATAKANA)
            katakana(text.slice(start, end), start, whole, emit);
        else if (script === HAN)
            hanAndHiragana(text, start, end, whole, emit);
        else if (script !== OTHER)
            emit(text.slice(start, end), 1, start, end);
        start = end;
    }
}
/** The script that names a run: Han and hiragana run together, a mark continues what it follows. */
function runScript(script) {
    return script === HIRAGANA ? HAN : script === LONG ? OTHER : script;
}
function continues(run, script) {
    return (script === run ||
        (run === HAN && script === HIRAGANA) ||
        (script === LONG && run !== DIGIT && run !== WORD));
}
function katakana(run, start, whole, emit) {
    const size = run.length;
    if (size < 3)
        return emit(run, 1, start, start + size);
    for (let i = 0; i + 3 <= size; i++)
        emit(run.slice(i, i + 3), 1, start + i, start + i + 3);
    if (whole)
        emit(run.slice(-2), 1, start + size - 2, start + size);
}
function hanAndHiragana(text, start, end, whole, emit) {
    const isHan = (at) => at < end && scriptAt(text, at) === HAN;
    if (end - start === 1) {
        if (!whole || isHan(start))
            emit(text.charAt(start), isHan(start) ? 1 : HIRAGANA_WEIGHTS[2], start, end);
        return;
    }
    for (let i = start; i < end - 1; i++) {
        const han = isHan(i);
        const next = isHan(i + 1);
        emit(text.slice(i, i + 2), HIRAGANA_WEIGHTS[han ? (next ? 0 : 1) : next ? 1 : 2], i, i + 2);
        if (!han || next)
            continue;
        const to = isHan(i + 2) ? i + 2 : isHan(i + 3) ? i + 3 : 0;
        if (to)
            emit(text.charAt(i) + text.charAt(to), SKIP, i, to + 1);
    }
    if (whole && isHan(end - 1))
        emit(text.charAt(end - 1), 1, end - 1, end);
}

export { tokenize };
//# sourceMappingURL=tokenize.js.map
