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
            "line hip knee",
            "ground",
            "breath hip 0 5",
            "turn 0.5 knee 0 -10",
            "wave knee 2 0",
            "pulse 2",
            "");

    @Test
    void readsAllThereIs() {
        Pose pose = PoseReader.read(POSE);
        assertThat(pose.shapes()).containsExactly(new BodyShape(BodyShape.Kind.LINE, List.of("hip", "knee"), 0, 0));
        assertThat(pose.ground()).isTrue();
        assertThat(pose.swings()).isTrue();
        assertThat(pose.at("hip", 0, 0, 0)).isEqualTo(new Vec2(0, 10));
        assertThat(pose.at("hip", 1, 0, 0)).isEqualTo(new Vec2(0, 15));
        assertThat(pose.at("knee", 0, 0.5, 0)).isEqualTo(new Vec2(20, 20));
        assertThat(pose.at("knee", 0, 1, 0).y()).isEqualTo(30);
        assertThat(pose.at("knee", 0, 0, 0.125).x()).isEqualTo(22);
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
        "line hip knee, line hip knea, line 4: there is no joint \"knea\" above",
        "line hip knee, line hip, line 4: \"line\" needs two joints at least",
        "line hip knee, lin hip knee, line 4: \"lin\" is nothing that a pose has",
        "joint hip 0 10, joint hip 0, line 2: expected joint NAME X Y",
        "joint hip 0 10, joint hip 0 ten, 'line 2: expected a number up to 400; found \"ten\"'",
        "joint hip 0 10, joint hip 0 9999, 'line 2: expected a number up to 400; found \"9999\"'",
        "joint hip 0 10, joint knee 0 10, line 3: the joint \"knee\" is there twice",
        "turn 0.5 knee, turn 1 knee, line 7: a part of a repetition is between 0 and 1; found 1.0",
        "line hip knee, ' ', nothing is drawn"
    })
    void namesAMistake(String right, String wrong, String told) {
        assertThatThrownBy(() -> PoseReader.read(POSE.replace(right, wrong)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(told);
    }
}
