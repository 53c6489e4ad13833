package fr.technolucide.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Trials;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.SampleScene;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name that is searched before the names are there. */
class ReferenceFieldTest {

    private static final UUID PLUMIER = new UUID(1, 1);
    private static final UUID PHOTO = new UUID(1, 2);

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();
    private final ObservableList<Option> tools = FXCollections.observableArrayList();
    private final SimpleBooleanProperty loaded = new SimpleBooleanProperty();
    private final List<@Nullable Object> chosen = new ArrayList<>();
    private final List<String> made = new ArrayList<>();

    private SampleScene<ComboBox<?>> scene;
    private ReferenceField field;
    private ComboBox<?> box;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void show() {
        scene = new SampleScene<>(folder, List.of(), 400, 200, session -> {
            field = new ReferenceField(Trials.TOOL, tools, loaded);
            field.onCommit(chosen::add);
            field.onNew(made::add);
            return (ComboBox<?>) field.input();
        });
        box = scene.piece;
        Keys.focus(box);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private void load() {
        Fx.run(() -> {
            tools.setAll(Option.of(PHOTO, "Photothèque", true), Option.of(PLUMIER, "Plumier", true));
            loaded.set(true);
        });
        Fx.pulse();
    }

    @Test
    void showsTheNewNameOfTheRowReferredTo() {
        load();
        Fx.run(() -> field.show(PLUMIER));
        Fx.pulse();
        Fx.run(() -> tools.setAll(Option.of(PHOTO, "Photothèque", true), Option.of(PLUMIER, "Encrier", true)));
        Fx.pulse();
        assertThat(Fx.on(Nodes::words)).contains("Encrier").doesNotContain("Plumier");
        assertThat(chosen).isEmpty();
    }

    @Test
    void enterWaitsForTheNamesAndTakesTheFirstFound() {
        robot.write("plum");
        robot.push(KeyCode.ENTER);
        Fx.pulse();
        assertThat(made).isEmpty();

        load();

        assertThat(chosen).containsExactly(PLUMIER);
        assertThat(made).isEmpty();
        assertThat(Fx.<Boolean>on(box::isShowing)).isFalse();
    }

    @Test
    void whatIsTypedAfterEnterDoesNotSearchOn() {
        robot.write("plum");
        robot.push(KeyCode.ENTER);
        robot.write("photo");
        load();
        assertThat(chosen).containsExactly(PLUMIER);
        Fx.until("searched again", box::isShowing);
        robot.push(KeyCode.ENTER);
        assertThat(chosen).containsExactly(PLUMIER, PHOTO);
    }

    @Test
    void eachNameFoundIsHandedOverOnce() {
        load();
        robot.write("plum");
        robot.push(KeyCode.ENTER);
        robot.write("photo");
        robot.push(KeyCode.ENTER);
        assertThat(chosen).containsExactly(PLUMIER, PHOTO);
    }

    @Test
    void aNameFoundNowhereIsAddedOnceTheNamesAreThereAndItIsChosen() {
        robot.write("nadia");
        robot.push(KeyCode.ENTER);
        load();
        assertThat(made).isEmpty();
        robot.push(KeyCode.DOWN);
        Fx.until("open", box::isShowing);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(made).containsExactly("nadia");
    }

    /** The list finds « राम » too, which is another name. */
    @Test
    void aNameThatDiffersByAVowelSignIsAdded() {
        Fx.run(() -> {
            tools.setAll(Option.of(PLUMIER, "राम", true));
            loaded.set(true);
        });
        Fx.pulse();
        robot.write("रम");
        assertThat(Fx.<List<String>>on(() -> box.getItems().stream()
                        .map(Option.class::cast)
                        .map(Option::label)
                        .toList()))
                .contains("Ajouter «\u00a0रम\u00a0»");
    }

    @Test
    void escapeForgetsWhatWaits() {
        robot.write("plum");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ESCAPE);
        load();
        assertThat(chosen).isEmpty();
        assertThat(made).isEmpty();
        assertThat(Fx.<Boolean>on(box::isShowing)).isFalse();
    }
}
