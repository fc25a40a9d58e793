package adem.cli;

import adem.text.Text;

/** Whom to call in a crisis, a line each, before anything else is said. */
enum CrisisLine {
    CALL(
            "Zit je in een crisis of denk je aan zelfdoding, bel dan nu:",
            "If you are in a crisis or thinking about suicide, call now:"),
    DANGER("  112 bij direct gevaar", "  112 if anyone is in danger"),
    NETHERLANDS("  113 of 0800-0113 in Nederland", "  113 or 0800-0113 in the Netherlands"),
    FLANDERS("  1813 in Vlaanderen", "  1813 in Flanders"),
    ELSEWHERE("  ergens anders: het nummer dat daar geldt", "  anywhere else: the local number");

    private final Text text;

    CrisisLine(String nl, String en) {
        this.text = new Text(nl, en);
    }

    Text text() {
        return text;
    }
}
