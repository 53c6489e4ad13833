package fr.technolucide.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the tokens and measures what a weak eye needs of them (WCAG 2.2: 4.5 for text, 3 for what one presses). */
class TokensTest {

    private static final List<String> SURFACES = List.of("bar", "paper", "card", "sunk", "select");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textIsReadableOnEverySurface(boolean ardoise) {
        Map<String, Color> tokens = tokens(ardoise);
        for (String text : List.of("text", "muted", "accent", "good", "warn", "alert", "hint")) {
            for (String surface : SURFACES) {
                assertThat(ratio(tokens.get(text), tokens.get(surface)))
                        .as(text + " on " + surface)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatOnePressesHasAnEdgeThatShows(boolean ardoise) {
        Map<String, Color> tokens = tokens(ardoise);
        for (String surface : SURFACES) {
            assertThat(ratio(tokens.get("control"), tokens.get(surface)))
                    .as(surface)
                    .isGreaterThanOrEqualTo(3.0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "false, on-accent, accent, 7.8",
        "false, on-accent, accent-hover, 9.8",
        "false, on-toggle, toggle, 7.9",
        "false, on-heat-3, heat-3, 6.1",
        "false, text, heat-2, 8.2",
        "false, launch, launch-fill, 6.5",
        "false, adapt, adapt-fill, 6.6",
        "false, study, study-fill, 7.2",
        "false, other, other-fill, 6.7",
        "false, refuse, refuse-fill, 6.5",
        "false, incomplete, incomplete-fill, 7.0",
        "true, on-accent, accent, 8.7",
        "true, on-toggle, toggle, 7.9",
        "true, on-heat-3, heat-3, 7.0",
        "true, text, heat-2, 5.1",
        "true, launch, launch-fill, 7.6",
        "true, refuse, refuse-fill, 7.2",
        "true, refuse-shape, refuse-fill, 4.5"
    })
    void pairsKeepTheContrastTheyWereDrawnWith(boolean ardoise, String above, String below, double least) {
        Map<String, Color> tokens = tokens(ardoise);
        assertThat(ratio(tokens.get(above), tokens.get(below))).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void strongerContrastIsReadableByWeakEyes(boolean ardoise) {
        Map<String, Color> tokens = stronger(ardoise);
        for (String surface : SURFACES) {
            for (String text : List.of("text", "muted", "accent", "good", "warn", "alert", "hint")) {
                assertThat(ratio(tokens.get(text), tokens.get(surface)))
                        .as(text + " on " + surface)
                        .isGreaterThanOrEqualTo(7);
            }
            assertThat(ratio(tokens.get("control"), tokens.get(surface)))
                    .as(surface)
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(ratio(tokens.get("border"), tokens.get(surface)))
                    .as(surface)
                    .isGreaterThanOrEqualTo(3);
        }
        assertThat(ratio(tokens.get("margin"), tokens.get("card"))).isGreaterThanOrEqualTo(4);
        assertThat(ratio(tokens.get("rule"), tokens.get("card"))).isGreaterThanOrEqualTo(3);
        assertThat(ratio(tokens.get("on-accent"), tokens.get("accent"))).isGreaterThanOrEqualTo(7);
        assertThat(ratio(tokens.get("on-toggle"), tokens.get("toggle"))).isGreaterThanOrEqualTo(7);
        for (String status : List.of("launch", "adapt", "study", "other", "refuse", "incomplete")) {
            assertThat(ratio(tokens.get(status), tokens.get(status + "-fill")))
                    .as(status)
                    .isGreaterThanOrEqualTo(7);
            assertThat(ratio(tokens.get(status + "-shape"), tokens.get(status + "-fill")))
                    .as(status)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    /** The theme with what « contraste renforcé » puts in the place of its tokens; the light one counts in the dark too. */
    private static Map<String, Color> stronger(boolean ardoise) {
        Map<String, Color> tokens = new HashMap<>(block(ardoise));
        Map<String, Color> changed = changes(ardoise ? ".root.ardoise.contrast {" : ".root.contrast {");
        assertThat(block(false).keySet()).containsAll(changed.keySet());
        assertThat(changes(".root.ardoise.contrast {").keySet())
                .as("the dark one redefines all that the light one does")
                .containsAll(changes(".root.contrast {").keySet());
        tokens.putAll(changed);
        return tokens;
    }

    @Test
    void theDarkThemeRedefinesEveryToken() {
        assertThat(block(true).keySet())
                .containsExactlyInAnyOrderElementsOf(block(false).keySet());
    }

    @Test
    void noOtherSheetHoldsAColour() {
        List<String> others = List.of(
                "controls.css",
                "shell.css",
                "dialog.css",
                "sheet.css",
                "form.css",
                "chart.css",
                "home.css",
                "journal.css");
        for (String sheet : others) {
            assertThat(text(sheet)).as(sheet).doesNotContainPattern("#[0-9A-Fa-f]{3,6}\\b|rgba?\\(");
        }
    }

    private static Map<String, Color> tokens(boolean ardoise) {
        return block(ardoise);
    }

    private static Map<String, Color> block(boolean ardoise) {
        Map<String, Color> tokens = changes(ardoise ? ".root.ardoise {" : ".root {");
        assertThat(tokens).hasSizeGreaterThan(40);
        return tokens;
    }

    private static Map<String, Color> changes(String start) {
        String text = text("tokens.css");
        String body = text.substring(text.indexOf(start), text.indexOf('}', text.indexOf(start)));
        Map<String, Color> tokens = new HashMap<>();
        Matcher line = Pattern.compile("-tl-([a-z0-9-]+): ([^;]+);").matcher(body);
        while (line.find()) {
            tokens.put(line.group(1), Color.web(line.group(2)));
        }
        return tokens;
    }

    private static String text(String sheet) {
        try (InputStream stream = Theme.class.getResourceAsStream(sheet)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static double ratio(Color a, Color b) {
        double high = Math.max(luminance(a), luminance(b));
        double low = Math.min(luminance(a), luminance(b));
        return (high + 0.05) / (low + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
