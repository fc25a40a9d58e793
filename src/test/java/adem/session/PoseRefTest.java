package adem.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which poses a body has yet to get up from the floor. */
class PoseRefTest {

    /** All that are not on the floor, by hand: a new pose that stands has to be added here. */
    private static final List<String> UP = List.of(
            "arms-rise-sink",
            "bowing",
            "face-front",
            "face-front-closed",
            "face-front-up-down",
            "face-profile",
            "heel-raise",
            "hip-circles",
            "hip-circles-back",
            "short-foot",
            "sitting",
            "sitting-hand-belly",
            "sitting-hands-chest-belly",
            "sitting-up",
            "standing-hands-chest-belly",
            "standing-hands-navel",
            "standing-pelvis-tilt",
            "standing-shaking",
            "standing-soft",
            "walking",
            "wall-sit",
            "wheelchair-sitting");

    @Test
    void everyPoseIsOnTheFloorOrNot() throws IOException {
        try (InputStream in = PoseRef.class.getResourceAsStream("/adem/routine/poses.txt")) {
            List<String> poses = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(poses).containsAll(UP);
            assertThat(poses)
                    .allSatisfy(pose -> assertThat(new PoseRef(pose, false).isOnTheFloor())
                            .as(pose)
                            .isNotEqualTo(UP.contains(pose)));
        }
        assertThat(PoseRef.NONE.isOnTheFloor()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "sitting, true",
        "sitting-hand-belly, true",
        "wheelchair-sitting, true",
        "face-front, true",
        "standing-soft, false",
        "seated-butterfly, false",
        "'', false"
    })
    void whoSitsOnTheFloorDoesNotSitOnAChair(String pose, boolean sits) {
        assertThat(new PoseRef(pose, false).isSitting()).isEqualTo(sits);
    }
}
