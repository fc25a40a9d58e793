package adem.screen.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoseReaderTest {

    private static final String POSE = String.join(
            "\n",
            "# a stick",
            "joint hip 0 10",
            "joint knee 20 30   # bent",
            "limb hip knee",
            "ground",
            "breath hip 0 5",
            "turn 0.5 knee 0 -10",
            "wave knee 2 0",
            "pulse 2",
            "");

    @Test
    void readsAllThereIs() {
        Pose pose = PoseReader.read(POSE);
        assertThat(pose.shapes())
                .containsExactly(new BodyShape(BodyShape.Kind.LIMB, List.of("hip", "knee"), List.of(), 0, 0));
        assertThat(pose.ground()).isTrue();
        assertThat(pose.swings()).isTrue();
        assertThat(pose.at("hip", 0, 0, 0)).isEqualTo(new Vec2(0, 10));
        assertThat(pose.at("hip", 1, 0, 0)).isEqualTo(new Vec2(0, 15));
        assertThat(pose.at("knee", 0, 0.5, 0)).isEqualTo(new Vec2(20, 20));
        assertThat(pose.at("knee", 0, 1, 0).y()).isEqualTo(30);
        assertThat(pose.at("knee", 0, 0, 0.125).x()).isEqualTo(22);
    }

    @Test
    void readsHowThickItIsAndWhereTheBreathGoes() {
        Pose pose = PoseReader.read(
                POSE + "joint chest 0 30 7.5\ntrunk hip chest / knee chest\nair chest knee hip\noval knee 3 4\n");
        assertThat(pose.radius("chest")).isEqualTo(7.5);
        assertThat(pose.radius("knee")).isEqualTo(Thickness.of("knee"));
        assertThat(pose.air()).containsExactly("chest", "knee", "hip");
        assertThat(pose.shapes())
                .contains(
                        new BodyShape(BodyShape.Kind.TRUNK, List.of("hip", "chest"), List.of("knee", "chest"), 0, 0),
                        new BodyShape(BodyShape.Kind.OVAL, List.of("knee"), List.of(), 3, 4));
    }

    @Test
    void movesSlowlyAtBothEnds() {
        Pose pose = PoseReader.read(POSE);
        double begin = 30 - pose.at("knee", 0, 0.05, 0).y();
        double middle =
                pose.at("knee", 0, 0.2, 0).y() - pose.at("knee", 0, 0.25, 0).y();
        assertThat(begin).isLessThan(middle / 2);
    }

    @ParameterizedTest
    @CsvSource({
        "limb hip knee, limb hip knea, line 4: there is no joint \"knea\" above",
        "limb hip knee, limb hip, line 4: expected limb NAME NAME…",
        "limb hip knee, lim hip knee, line 4: \"lim\" is nothing that a pose has",
        "joint hip 0 10, joint hip 0, line 2: expected joint NAME X Y [HALF]",
        "joint hip 0 10, joint hip 0 ten, 'line 2: expected a number up to 400; found \"ten\"'",
        "joint hip 0 10, joint hip 0 9999, 'line 2: expected a number up to 400; found \"9999\"'",
        "joint hip 0 10, joint knee 0 10, line 3: the joint \"knee\" is there twice",
        "limb hip knee, trunk hip knee, line 4: expected trunk NAME NAME… / NAME NAME…",
        "limb hip knee, air hip, line 4: expected air NAME NAME…",
        "turn 0.5 knee, turn 1 knee, line 7: a part of a repetition is between 0 and 1; found 1.0",
        "limb hip knee, ' ', nothing is drawn"
    })
    void namesAMistake(String right, String wrong, String told) {
        assertThatThrownBy(() -> PoseReader.read(POSE.replace(right, wrong)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(told);
    }
}
