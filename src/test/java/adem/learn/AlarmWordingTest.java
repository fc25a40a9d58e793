package adem.learn;

import static org.assertj.core.api.Assertions.assertThat;

import adem.text.Language;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a line of the table fits. */
class AlarmWordingTest {

    private static final String TEXT = "\ntitle.nl: a\ntitle.en: a\ntext.nl: a\ntext.en: a\n";

    private static boolean fits(String lines, String typed) {
        return new Alarms(("[any]" + TEXT + lines).getBytes(StandardCharsets.UTF_8), AlarmLikeness::none)
                .find(typed, Language.NL)
                .isPresent();
    }

    @Test
    void aGroupNeedsOneOfItsWordsInAnyOrder() {
        assertThat(fits("nl: borst borstkas + pijn druk", "pijn op de borst")).isTrue();
        assertThat(fits("nl: borst borstkas + pijn druk", "mijn borstkas geeft druk"))
                .isTrue();
        assertThat(fits("nl: borst borstkas + pijn druk", "borst")).isFalse();
    }

    @Test
    void oneWordIsNotTwo() {
        assertThat(fits("nl: warm dik + warm rood", "warm")).isFalse();
        assertThat(fits("nl: warm dik + warm rood", "warm en rood")).isTrue();
    }

    @Test
    void wordsFarApartDoNotBelongTogether() {
        assertThat(fits("nl: borst + pijn", "borst" + " en".repeat(11) + " pijn"))
                .isTrue();
        assertThat(fits("nl: borst + pijn", "borst" + " en".repeat(12) + " pijn"))
                .isFalse();
    }

    @Test
    void anExpressionHasAFewWordsBetween() {
        assertThat(fits("nl: kan_niet", "kan nu echt al bijna niet")).isFalse();
        assertThat(fits("nl: kan_niet", "ik kan echt bijna niet")).isTrue();
        assertThat(fits("nl: kan_niet", "niet kan")).isFalse();
        assertThat(fits("en: pass.out", "pass it out")).isFalse();
        assertThat(fits("en: pass.out", "i pass out")).isTrue();
    }

    @Test
    void anExpressionMayBeTypedAsOneWord() {
        assertThat(fits("nl: kan_niet", "kanniet")).isTrue();
        assertThat(fits("en: crisis.=team", "crisisteam")).isFalse();
    }

    @Test
    void aLongWordMayBeTypedAsTwo() {
        assertThat(fits("nl: flauwgevallen", "flauw gevallen")).isTrue();
        assertThat(fits("nl: flauwgevallen", "flauw gevalen")).isTrue();
        assertThat(fits("nl: =flauwgevallen", "flauw gevallen")).isFalse();
        assertThat(fits("nl: lawaai", "la waai")).isFalse();
    }

    @Test
    void slipsOfTheKeysAreForgivenByLength() {
        assertThat(fits("nl: arm", "amr")).isFalse();
        assertThat(fits("nl: pijn", "pjin")).isTrue();
        assertThat(fits("nl: pijn", "pion")).isFalse();
        assertThat(fits("nl: borst", "brst")).isTrue();
        assertThat(fits("nl: borst", "barst")).isFalse();
        assertThat(fits("en: stroke", "storke")).isTrue();
        assertThat(fits("en: =stroke", "storke")).isFalse();
        assertThat(fits("nl: beroerte", "brute")).isFalse();
        assertThat(fits("nl: bewusteloos", "bwustloos")).isTrue();
        assertThat(fits("en: chest", "hcest")).isTrue();
        assertThat(fits("nl: borst", "worst")).isFalse();
    }

    @Test
    void anOpenWordHasAnyEnding() {
        assertThat(fits("nl: zelfmoord*", "zelfmoordgedachten")).isTrue();
        assertThat(fits("nl: zelfmoord*", "zelfmordgedachten")).isTrue();
        assertThat(fits("nl: zelfmoord", "zelfmoordgedachten")).isFalse();
    }

    @Test
    void aMinusWordMakesItHarmless() {
        assertThat(fits("nl: stik stikt - lach", "ik stik")).isTrue();
        assertThat(fits("nl: stik stikt - lach", "ik stik van de lach")).isFalse();
    }

    @Test
    void whatMeansSomethingElseIsTakenOut() {
        String lines = "en: stroke\n[harmless]\nwords: stroke.of.luck";

        assertThat(fits(lines, "stroke of luck")).isFalse();
        assertThat(fits(lines, "stroke of bad luck")).isTrue();
        assertThat(fits(lines, "a stroke after a stroke of luck")).isTrue();
    }

    @Test
    void aWordSpeltRightIsNoSlipWhereItStandsAlone() {
        String right = "\n[right]\nwords: stelsel";

        assertThat(fits("nl: stolsel", "stelsel")).isTrue();
        assertThat(fits("nl: stolsel" + right, "stelsel")).isFalse();
        assertThat(fits("nl: stolsel + been" + right, "stelsel in mijn been")).isTrue();
    }

    @Test
    void onlyWordsStandAmongSmallOnes() {
        assertThat(fits("only.nl: =crisis", "ik zit in een crisis")).isTrue();
        assertThat(fits("only.nl: =crisis", "crisis op de markt")).isFalse();
        assertThat(fits("only.nl: kan.niet.meer", "ik kan niet meer")).isTrue();
        assertThat(fits("only.nl: kan.niet.meer", "ik kan niet meer slapen")).isFalse();
    }

    @Test
    void aListStandsForItsWords() {
        String lists = "[lists]\nerg: heel\nerg: zeer\n[any]\n";

        assertThat(fits(lists + "nl: benauwd + @erg", "zeer benauwd")).isTrue();
        assertThat(fits(lists + "nl: @erg + benauwd", "heel benauwd")).isTrue();
        assertThat(fits(lists + "nl: benauwd + @erg", "benauwd")).isFalse();
    }

    @Test
    void whatIsTypedInAnotherWayIsTheSame() {
        String same = "\n[same]\nnie nit: niet\ncan_not can: cant\ngonna: going to";

        assertThat(fits("nl: kan_niet" + same, "kan nie")).isTrue();
        assertThat(fits("en: cant_breathe" + same, "can not breathe")).isTrue();
        assertThat(fits("en: not_breathe" + same, "can not breathe")).isFalse();
        assertThat(fits("en: going.to.die" + same, "gonna die")).isTrue();
    }
}
