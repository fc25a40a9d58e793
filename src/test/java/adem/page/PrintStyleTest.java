package adem.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintStyleTest {

    private static final String ON = "\u001b[3m";
    private static final String OFF = "\u001b[m";

    private final PrintStyle colour = new PrintStyle(true);
    private final PrintStyle plain = new PrintStyle(false);

    @Test
    void whatStandsBetweenStarsIsSlanted() {
        assertThat(colour.emphasis("de *psoas major* buigt", 40))
                .containsExactly("de " + ON + "psoas major" + OFF + " buigt");
        assertThat(plain.emphasis("de *psoas major* buigt", 40)).containsExactly("de psoas major buigt");
    }

    @Test
    void overTheEndOfALineToo() {
        assertThat(colour.emphasis("de *psoas major en minor* hier", 12))
                .containsExactly("de " + ON + "psoas" + OFF, ON + "major en" + OFF, ON + "minor" + OFF + " hier");
        assertThat(plain.emphasis("de *psoas major en minor* hier", 12))
                .containsExactly("de psoas", "major en", "minor hier");
    }

    @Test
    void starsAndStylesTakeNoColumn() {
        assertThat(colour.emphasis("*adem* in", 7)).containsExactly(ON + "adem" + OFF + " in");
    }

    @Test
    void insideAWordAndTwiceInARow() {
        assertThat(colour.emphasis("on*der*rug", 40)).containsExactly("on" + ON + "der" + OFF + "rug");
        assertThat(colour.emphasis("*a* b *c*", 40)).containsExactly(ON + "a" + OFF + " b " + ON + "c" + OFF);
    }

    @Test
    void aLonelyStarStays() {
        assertThat(colour.emphasis("2 * 3", 40)).containsExactly("2 * 3");
        assertThat(plain.emphasis("*a* b*", 40)).containsExactly("a b*");
        assertThat(plain.emphasis("", 40)).containsExactly("");
    }
}
