package adem.screen.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of every pose, looked at once by eye and kept; {@code -Dadem.golden=write} draws them anew, to be looked at again. */
class PoseLibraryTest {

    private static final Path FILES = Path.of("src/main/resources/adem/screen/poses");
    private static final Path NAMES = Path.of("src/main/resources/adem/routine/poses.txt");
    private static final Path GOLDEN = Path.of("src/test/resources/adem/screen/figure");
    private static final int COLUMNS = 40;
    private static final int ROWS = 14;

    static List<String> names() throws IOException {
        return Files.readAllLines(NAMES);
    }

    private static Pose pose(String name) {
        return new PoseLibrary().find(name).orElseThrow();
    }

    @Test
    void everyNameHasAPoseAndEveryPoseAName() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            List<String> found = files.map(file -> file.getFileName().toString().replace(".txt", ""))
                    .sorted()
                    .collect(Collectors.toList());
            assertThat(found).containsExactlyInAnyOrderElementsOf(names());
        }
        assertThat(new PoseLibrary().find("no-such-pose")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void picturesStayAsTheyWereSeen(String name) throws IOException {
        Pose pose = pose(name);
        StringBuilder pictures = new StringBuilder();
        for (Figure.Now now : moments(pose)) {
            pictures.append(String.format("lungs %.1f, part %.2f%n", now.fullness(), now.part()));
            pictures.append(picture(pose, now, true)).append('\n');
        }
        pictures.append("ASCII\n").append(picture(pose, moments(pose).get(1), false));
        Path file = GOLDEN.resolve(name + ".txt");
        if ("write".equals(System.getProperty("adem.golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, pictures);
        }
        assertThat(pictures.toString()).isEqualTo(Files.readString(file));
    }

    /** In, between and out; or the beginning, a quarter and the middle of a repetition. */
    private static List<Figure.Now> moments(Pose pose) {
        List<Figure.Now> moments = new ArrayList<>();
        for (double at : new double[] {0, 0.5, 1}) {
            moments.add(pose.turns().isEmpty() ? new Figure.Now(at, 0, 0) : new Figure.Now(0, at / 2, 0));
        }
        return moments;
    }

    private static String picture(Pose pose, Figure.Now now, boolean unicode) {
        Drawing drawing = new Drawing(COLUMNS, ROWS);
        PoseFrame frame = new PoseFrame(pose, false, COLUMNS * 2, ROWS * 4);
        Figure.draw(pose, frame, pose, frame, 1, now, drawing);
        StringBuilder picture = new StringBuilder();
        for (int row = 0; row < ROWS; row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < COLUMNS; column++) {
                line.append(drawing.at(column, row, unicode));
            }
            picture.append(line.toString().stripTrailing()).append('\n');
        }
        return picture.toString();
    }

    /** From the smallest to the largest, at every moment, also in a mirror. */
    @ParameterizedTest
    @MethodSource("names")
    void everySizeHoldsTheWholeBody(String name) {
        Pose pose = pose(name);
        for (int[] size : new int[][] {{24, 8}, {40, 14}, {60, 9}, {80, 30}}) {
            for (boolean mirrored : new boolean[] {false, true}) {
                PoseFrame frame = new PoseFrame(pose, mirrored, size[0] * 2, size[1] * 4);
                for (double at = 0; at <= 1; at += 0.1) {
                    int[] extent = {0, 0};
                    Figure.Now now = new Figure.Now(at, at, at);
                    Figure.draw(pose, frame, pose, frame, 1, now, (x, y, ink) -> {
                        assertThat(x).as("x in %dx%d", size[0], size[1]).isBetween(-1, size[0] * 2);
                        assertThat(y).as("y in %dx%d", size[0], size[1]).isBetween(-1, size[1] * 4);
                        extent[0] = Math.max(extent[0], ink == Ink.PROP ? 0 : x);
                        extent[1] = Math.max(extent[1], ink == Ink.PROP ? 0 : size[1] * 4 - y);
                    });
                    assertThat(extent[0] + extent[1]).isGreaterThan(size[1] * 2);
                }
            }
        }
    }
}
