package adem.screen;

import static org.assertj.core.api.Assertions.assertThat;

import adem.text.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;

/** Text that is wrapped and padded by {@link TextWidth} is drawn by JLine: both must count alike. */
class CharacterWidthTest {

    /** Unicode 14 and 16 made these signs narrower than Java 17 knows. */
    private static final Set<Integer> NEWER = Set.of(0x1734, 0x1171E);

    @Test
    void everyCharacterIsAsWideAsJlineCountsIt() {
        List<String> different = new ArrayList<>();
        int compared = 0;
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            if (!Character.isDefined(character) || Character.isISOControl(character) || NEWER.contains(character)) {
                continue;
            }
            compared++;
            if (TextWidth.columns(character) != WCWidth.wcwidth(character)) {
                different.add("%X is %d, not %d"
                        .formatted(character, TextWidth.columns(character), WCWidth.wcwidth(character)));
            }
        }
        assertThat(different).isEmpty();
        assertThat(compared).isGreaterThan(200_000);
    }

    @Test
    void controlCharactersTakeNoColumn() {
        assertThat(TextWidth.columns("\u001b\u0085\n")).isZero();
    }
}
