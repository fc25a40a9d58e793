package adem.screen.figure;

import static org.assertj.core.api.Assertions.assertThat;

import adem.session.PoseRef;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlocksTest {

    /** As the code chart of Unicode draws them: 1fb00 is BLOCK SEXTANT-1, 1fb13 is BLOCK SEXTANT-35. */
    @ParameterizedTest
    @CsvSource({
        "0,20",
        "1,1fb00",
        "2,1fb01",
        "20,1fb13",
        "21,258c",
        "22,1fb14",
        "41,1fb27",
        "42,2590",
        "43,1fb28",
        "62,1fb3b",
        "63,2588"
    })
    void sixthsAreWhereUnicodeHasThem(int parts, String code) {
        assertThat(Blocks.SEXTANTS.sign(parts)).isEqualTo(Character.toString(Integer.parseInt(code, 16)));
    }

    @Test
    void eachSignIsAnother() {
        assertThat(IntStream.range(0, 64).mapToObj(Blocks.SEXTANTS::sign)).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 16).mapToObj(Blocks.QUADRANTS::sign)).doesNotHaveDuplicates();
    }

    @Test
    void aBodyIsTheSameInFinerParts() {
        double quarters = covered(Blocks.QUADRANTS);
        double sixths = covered(Blocks.SEXTANTS);

        assertThat(quarters).isBetween(0.1, 0.9);
        assertThat(sixths).isBetween(quarters * 0.95, quarters * 1.05);
    }

    /** What share of the places of a lying body is covered. */
    private static double covered(Blocks blocks) {
        Pose pose = new PoseLibrary().find("crook-lying").orElseThrow();
        Sheet sheet = new Sheet(60, 12, blocks);
        PoseFrame frame = new PoseFrame(pose, false, 60, 24);
        new BodyPainter(sheet, frame, Drawings.HARD, Light.NONE)
                .paint(pose, joint -> pose.at(joint, 0, 0, 0), List.of());
        double covered = 0;
        for (int y = 0; y < sheet.height(); y++) {
            for (int x = 0; x < sheet.width(); x++) {
                covered += sheet.cover(x, y);
            }
        }
        return covered / sheet.width() / sheet.height();
    }

    @Test
    void aDrawingHasSignsOfItsOwnBlocks() {
        PoseRef lying = new PoseRef("crook-lying", false);
        Drawing drawing = new FigureRenderer(true, Blocks.SEXTANTS).of(lying, 60, 12, Drawings.HARD);

        String whole = Drawings.shape(drawing);
        assertThat(whole.codePoints()).anyMatch(sign -> sign >= 0x1fb00 && sign <= 0x1fb3b);
        assertThat(whole.codePoints()).noneMatch(sign -> "▘▝▖▗▞▚▙▟▛▜▀▄".indexOf(sign) >= 0);
    }
}
