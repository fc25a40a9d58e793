package adem.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adem.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteReaderTest {

    private static final String FILE = String.join(
            "\n",
            "---",
            "title: Diaphragm",
            "about: the muscle you breathe with",
            "topics: diaphragm",
            "category: nervous system",
            "words: diaphragm; midriff?",
            "articles: 000, 004",
            "evidence: established",
            "related: psoas, belly-breathing",
            "try: breathe gentle, soften, pelvic-floor relax-only",
            "---",
            "## In short",
            "A *thin* dome. It sinks.",
            "",
            "## What you can do",
            "Breathe.",
            "",
            "Then rest.",
            "",
            "## What the articles say",
            "Much.",
            "");

    @Test
    void readsAllThereIs() {
        Note note = NoteReader.read(FILE, Language.EN);
        assertThat(note.id()).isEqualTo("diaphragm");
        assertThat(note.category()).isEqualTo(Category.NERVOUS_SYSTEM);
        assertThat(note.words()).containsExactly("diaphragm", "midriff?");
        assertThat(note.articles()).containsExactly("000", "004");
        assertThat(note.practices())
                .containsExactly(
                        new Practice.Breathing("gentle"),
                        new Practice.Guided("soften", ""),
                        new Practice.Guided("pelvic-floor", "relax-only"));
        assertThat(note.brief()).isEqualTo("A *thin* dome. It sinks.");
        assertThat(note.advice()).containsExactly("Breathe.", "Then rest.");
        assertThat(note.claims()).containsExactly("Much.");
        assertThat(note.calls()).isEmpty();
        assertThat(note.plain()).isEqualTo("A thin dome. It sinks.\n\nBreathe.\n\nThen rest.\n\nMuch.");
    }

    @ParameterizedTest
    @CsvSource({
        "---, ===, no header",
        "title:, titel:, unknown key",
        "evidence: established, evidence: sure, SURE",
        "## In short, ## In het kort, unknown heading",
        "## In short, '', before the first heading",
        "## What you can do, ## In short, stands too late",
        "Then rest., ## In short, stands too late",
        "A *thin* dome. It sinks., '', one paragraph",
        "soften, soften now then, no practice",
        "topics: diaphragm, 'topics: ', no \"topics\""
    })
    void namesAMistake(String right, String wrong, String told) {
        assertThatThrownBy(() -> NoteReader.read(FILE.replace(right, wrong), Language.EN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(told);
    }
}
