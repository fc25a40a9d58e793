package adem.screen.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A joint goes softly through the places that it is told. */
class CourseTest {

    private static Trajectory trajectory(double... partsAndPlaces) {
        int count = partsAndPlaces.length / 3;
        double[] parts = new double[count];
        Vec2[] places = new Vec2[count];
        for (int i = 0; i < count; i++) {
            parts[i] = partsAndPlaces[3 * i];
            places[i] = new Vec2(partsAndPlaces[3 * i + 1], partsAndPlaces[3 * i + 2]);
        }
        return new Trajectory(parts, places);
    }

    private final Trajectory up = trajectory(0, 0, 0, 0.2, 0, 4, 0.4, 0, 8, 0.6, 0, 8, 1, 0, 0);

    private double way(double from, double to) {
        return up.at(from).distance(up.at(to));
    }

    @Test
    void itDoesNotStopWhereItGoesOn() {
        assertThat(way(0.19, 0.21)).isGreaterThan(0.3);
    }

    @Test
    void itSlowsDownWhereItTurnsBackOrStays() {
        assertThat(way(0, 0.02)).isLessThan(way(0.19, 0.21) / 4);
        assertThat(way(0.38, 0.4)).isLessThan(way(0.19, 0.21) / 4);
        assertThat(up.at(0.5)).isEqualTo(new Vec2(0, 8));
    }

    @Test
    void itOvershootsNothing() {
        for (double part = 0; part <= 1; part += 0.01) {
            assertThat(up.at(part).y()).isBetween(0.0, 8.0);
        }
    }

    @Test
    void aCircleGoesOnIntoTheNext() {
        double[] told = new double[3 * 13];
        for (int i = 0; i <= 12; i++) {
            told[3 * i] = i / 12.0;
            told[3 * i + 1] = 5 * Math.sin(2 * Math.PI * (i % 12) / 12);
            told[3 * i + 2] = 5 - 5 * Math.cos(2 * Math.PI * (i % 12) / 12);
        }
        Trajectory circle = trajectory(told);
        assertThat(circle.at(0).distance(circle.at(0.02))).isGreaterThan(0.2);
        assertThat(circle.at(1)).isEqualTo(circle.at(0));
    }
}
