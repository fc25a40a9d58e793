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
            "---",
            "A *thin* dome.",
            "",
            "It sinks.",
            "",
            "## How sure",
            "Very.",
            "");

    @Test
    void readsAllThereIs() {
        Note note = NoteReader.read(FILE, Language.EN);
        assertThat(note.id()).isEqualTo("diaphragm");
        assertThat(note.category()).isEqualTo(Category.NERVOUS_SYSTEM);
        assertThat(note.words()).containsExactly("diaphragm", "midriff?");
        assertThat(note.articles()).containsExactly("000", "004");
        assertThat(note.routines()).isEmpty();
        assertThat(note.text()).containsExactly("A *thin* dome.", "It sinks.");
        assertThat(note.sure()).containsExactly("Very.");
        assertThat(note.calls()).isEmpty();
        assertThat(note.plain()).isEqualTo("A thin dome.\n\nIt sinks.\n\nVery.");
    }

    @ParameterizedTest
    @CsvSource({
        "---, ===, no header",
        "title:, titel:, unknown key",
        "evidence: established, evidence: sure, SURE",
        "## How sure, ## Hoe zeker, unknown heading",
        "topics: diaphragm, 'topics: ', no \"topics\""
    })
    void namesAMistake(String right, String wrong, String told) {
        assertThatThrownBy(() -> NoteReader.read(FILE.replace(right, wrong), Language.EN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(told);
    }
}
