package adem.routine.file;

import static org.assertj.core.api.Assertions.assertThat;

import adem.text.SafeText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RawTextTest {

    /** The reader of the files and the printer of the pages have to agree on what may be printed. */
    @Test
    void whatAFileMayHoldPrintsAsItself() {
        List<String> wrong = new ArrayList<>();
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            String text = "a" + Character.toString(character) + "b";
            Problems problems = new Problems();
            RawText.check(text, problems);
            boolean layout = character == '\n' || character == '\r' || character == '\t';
            if (!layout && problems.isEmpty() != SafeText.of(text).equals(text)) {
                wrong.add(Integer.toHexString(character));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aSoftHyphenInATitleIsTold() {
        String text =
                RoutineFiles.text(Path.of("routines", "soften.yaml")).replaceFirst("title: \\{nl: ", "$0so\u00ADft ");
        RoutineReader.Reading reading = RoutineReader.read(text.getBytes(StandardCharsets.UTF_8), RoutineFiles.names());
        assertThat(reading.routine()).isEmpty();
        assertThat(reading.problems())
                .extracting(problem -> problem.text().en())
                .containsExactly("the invisible character U+00AD is not allowed; remove it");
    }
}
