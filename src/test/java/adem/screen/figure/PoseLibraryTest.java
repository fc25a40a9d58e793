package adem.screen.figure;

import static org.assertj.core.api.Assertions.assertThat;

import adem.session.PoseRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        StringBuilder pictures = new StringBuilder();
        for (double[] now : moments(pose(name))) {
            pictures.append(String.format("lungs %.1f, part %.2f%n", now[0], now[1]));
            pictures.append(Drawings.shape(drawing(name, false, now, COLUMNS, ROWS)));
        }
        Path file = GOLDEN.resolve(name + ".txt");
        if ("write".equals(System.getProperty("adem.golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, pictures);
        }
        assertThat(pictures.toString()).isEqualTo(Files.readString(file));
    }

    /** In, between and out; or the beginning, a quarter and the middle of a repetition. */
    private static List<double[]> moments(Pose pose) {
        List<double[]> moments = new ArrayList<>();
        for (double at : new double[] {0, 0.5, 1}) {
            moments.add(pose.trajectories().isEmpty() ? new double[] {at, 0} : new double[] {0, at / 2});
        }
        return moments;
    }

    private static Drawing drawing(String name, boolean mirrored, double[] now, int columns, int rows) {
        return new FigureRenderer(false, Blocks.QUADRANTS)
                .of(new PoseRef(name, mirrored), now[0], now[1], columns, rows, Drawings.HARD);
    }

    /** From the smallest to the largest, at every moment, also in a mirror: nothing reaches past the sides or above. */
    @ParameterizedTest
    @MethodSource("names")
    void everySizeHoldsTheWholeBody(String name) {
        for (int[] size : new int[][] {{24, 8}, {40, 14}, {60, 9}, {80, 24}}) {
            for (boolean mirrored : new boolean[] {false, true}) {
                for (double at = 0; at <= 1; at += 0.125) {
                    Drawing drawing = drawing(name, mirrored, new double[] {at, at}, size[0], size[1]);
                    String where = "%d x %d at %.3f".formatted(size[0], size[1], at);
                    assertThat(extent(drawing)).as(where).isGreaterThan(size[1]);
                    assertThat(isOpen(drawing, 0) && isOpen(drawing, 2 * size[0] - 1))
                            .as(where)
                            .isTrue();
                }
            }
        }
    }

    /** Whether nothing is drawn in a column. */
    private static boolean isOpen(Drawing drawing, int x) {
        return IntStream.range(0, 2 * drawing.rows()).allMatch(y -> Drawings.colour(drawing, x, y) == Drawing.OPEN);
    }

    /** The larger of how many places are covered across and down. */
    private static int extent(Drawing drawing) {
        int left = Integer.MAX_VALUE;
        int right = 0;
        int top = Integer.MAX_VALUE;
        for (int x = 0; x < 2 * drawing.columns(); x++) {
            int high = Drawings.top(drawing, x);
            if (high < 2 * drawing.rows()) {
                left = Math.min(left, x);
                right = x;
                top = Math.min(top, high);
            }
        }
        return Math.max(right - left, 2 * drawing.rows() - top);
    }

    /** A body that is seen to breathe has a way for the breath, and is seen to breathe at the size of a session. */
    @ParameterizedTest
    @MethodSource("names")
    void aBreathIsSeen(String name) {
        Pose pose = pose(name);
        String empty = Drawings.whole(drawing(name, false, new double[] {0, 0}, 74, 12));
        String full = Drawings.whole(drawing(name, false, new double[] {1, 0}, 74, 12));
        boolean breathes = !pose.breath().isEmpty() || !pose.air().isEmpty();
        assertThat(!full.equals(empty)).isEqualTo(breathes);
    }
}
