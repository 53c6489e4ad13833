package fr.technolucide.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.common.Appearance;
import fr.technolucide.ui.common.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** ControlsFX reaches into JavaFX: each of its controls that we use is shown, opened and dressed once. */
class ControlsFxTest {

    private static final Pattern USED =
            Pattern.compile("import org\\.controlsfx\\.control\\.((?:[a-z]\\w*\\.)*[A-Z]\\w*)");

    /** A new one joins here, with how it is made. */
    private static final Map<String, Supplier<Node>> CONTROLS = Map.of(
            "CheckComboBox",
            () -> new CheckComboBox<>(FXCollections.observableArrayList("Amina", "Bernard")),
            "SearchableComboBox",
            () -> new SearchableComboBox<>(FXCollections.observableArrayList("Amina", "Bernard")),
            "PopOver",
            ControlsFxTest::popOver,
            "textfield.CustomTextField",
            ControlsFxTest::field);

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    static Set<String> controls() {
        return CONTROLS.keySet();
    }

    private static Node field() {
        CustomTextField field = new CustomTextField();
        field.setLeft(new Label("à gauche"));
        return field;
    }

    private static Node popOver() {
        Button button = new Button("Pourquoi");
        button.setUserData(new PopOver(new Label("Parce que.")));
        return button;
    }

    @Test
    void eachControlInUseIsTried() {
        assertThat(used()).isEqualTo(new TreeSet<>(CONTROLS.keySet()));
    }

    @Tag("walk")
    @ParameterizedTest
    @MethodSource("controls")
    void itIsShownAndOpenedInBothThemesAndTheCssEngineHasNothingToSay(String name) {
        Fx.cssWarnings();
        for (boolean dark : List.of(false, true)) {
            Theme theme = Fx.on(Theme::new);
            Fx.run(() -> theme.appearanceProperty().set(new Appearance(dark, 100)));
            Node control = Fx.on(CONTROLS.get(name)::get);
            Stage stage = Fx.on(() -> shown(control, theme));
            Fx.run(() -> open(control));
            Fx.pulse();
            assertThat(Fx.on(() -> control.getLayoutBounds().getHeight())).isPositive();
            Fx.run(() -> {
                close(control);
                stage.close();
            });
        }
        assertThat(Fx.cssWarnings()).isEmpty();
    }

    private static Stage shown(Node control, Theme theme) {
        Stage stage = new Stage();
        Scene scene = new Scene(new StackPane(control), 400, 200);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    private static void open(Node control) {
        switch (control) {
            case CheckComboBox<?> combo -> combo.show();
            case ComboBoxBase<?> combo -> combo.show();
            case Button button -> ((PopOver) button.getUserData()).show(button);
            default -> control.requestFocus();
        }
    }

    private static void close(Node control) {
        switch (control) {
            case CheckComboBox<?> combo -> combo.hide();
            case ComboBoxBase<?> combo -> combo.hide();
            case Button button -> ((PopOver) button.getUserData()).hide(Duration.ZERO);
            default -> {}
        }
    }

    private static Set<String> used() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> USED.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
