package fr.technolucide.ui.shell;

import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Appearance;
import fr.technolucide.ui.common.Appearance.Mode;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Segments;
import fr.technolucide.ui.dialog.Dialogs;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Weight;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** « Réglages »: each takes effect when it is chosen, as everything here; the name, when the dialog closes. */
final class SettingsDialog {

    /** The values shown first. */
    record Known(Computer.Preferences preferences, Computer.About about) {}

    /** The room that automatic copies may be given; another one stands in the file of the settings. */
    private static final List<Integer> MEGABYTES = List.of(200, 500, 2_000, 5_000);

    private final ObjectProperty<Appearance> appearance;
    private final Consumer<Computer.Preferences> adopt;
    private final Consumer<Path> showInFolder;
    private final Dialogs dialogs;

    SettingsDialog(
            ObjectProperty<Appearance> appearance,
            Consumer<Computer.Preferences> adopt,
            Consumer<Path> showInFolder,
            Dialogs dialogs) {
        this.appearance = appearance;
        this.adopt = adopt;
        this.showInFolder = showInFolder;
        this.dialogs = dialogs;
    }

    static String words(Language language) {
        return Messages.text(
                switch (language) {
                    case FRENCH -> "shell.language.french";
                    case ENGLISH -> "shell.language.english";
                });
    }

    static String words(Appearance.Mode mode) {
        return Messages.text(
                switch (mode) {
                    case LIGHT -> "ui.menu.light";
                    case ARDOISE -> "ui.menu.dark";
                    case SYSTEM -> "shell.menu.system";
                });
    }

    private static String megabytes(int megabytes) {
        return Messages.text(
                "shell.settings.backups.megabytes", Messages.words().number(megabytes));
    }

    static String percent(int percent) {
        return Messages.words().percent(percent / 100.0);
    }

    void show(Known known) {
        TextField author = new TextField(known.preferences().author());
        author.setId("settings.author");
        author.setPromptText(Messages.text("shell.settings.author.prompt"));
        author.getStyleClass().add("settings-author");
        Language[] wanted = {Messages.language()};
        int[] megabytes = {known.preferences().backupMegabytes()};
        VBox body = new VBox(
                field("shell.settings.author", author, Messages.text("shell.settings.author.help")),
                segments(
                        "shell.settings.language",
                        List.of(Language.values()),
                        SettingsDialog::words,
                        wanted[0],
                        chosen -> wanted[0] = chosen),
                look(),
                segments(
                        "shell.settings.backups.room",
                        MEGABYTES,
                        SettingsDialog::megabytes,
                        megabytes[0],
                        chosen -> megabytes[0] = chosen),
                folder(known.about()));
        Runnable done =
                () -> adopt.accept(new Computer.Preferences(author.getText().strip(), wanted[0], megabytes[0]));
        var box = dialogs.box(Shape.SETTINGS, Messages.text("shell.settings"))
                .narrow()
                .body(body)
                .focus(author)
                .buttons(List.of(new Message.Button(Messages.text("ui.close"), Weight.MAIN, done)));
        box.onEscape(() -> {
                    box.close();
                    done.run();
                })
                .show();
    }

    private VBox look() {
        CheckBox contrast = new CheckBox(Messages.text("shell.menu.contrast"));
        contrast.setId("settings.contrast");
        contrast.setSelected(appearance.get().contrast());
        contrast.setOnAction(event -> appearance.set(appearance.get().withContrast(contrast.isSelected())));
        VBox look = new VBox(
                segments(
                        "shell.settings.theme",
                        List.of(Mode.values()),
                        SettingsDialog::words,
                        appearance.get().mode(),
                        mode -> appearance.set(appearance.get().withMode(mode))),
                contrast,
                segments(
                        "ui.menu.text_size",
                        Appearance.TEXT_PERCENTS,
                        SettingsDialog::percent,
                        appearance.get().textPercent(),
                        percent -> appearance.set(appearance.get().withTextPercent(percent))));
        look.getStyleClass().add("settings-look");
        return look;
    }

    private VBox folder(Computer.About about) {
        Label path = Controls.wrapped(about.backups().toString());
        Button show = new Button(Messages.text("shell.settings.backups.show"), new Icon(Shape.FOLDER));
        show.getStyleClass().add("plain");
        show.setOnAction(event -> showInFolder.accept(about.backups()));
        FlowPane line = new FlowPane(path, show);
        line.getStyleClass().add("settings-folder");
        return new VBox(name("shell.settings.backups"), line);
    }

    private static Label name(String key) {
        Label label = new Label(Messages.text(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    private static VBox field(String key, Node control, String help) {
        Label label = name(key);
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        control.setAccessibleHelp(help);
        Label words = Controls.wrapped(help);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("dialog-note");
        VBox field = new VBox(label, control, words);
        field.getStyleClass().add("field");
        return field;
    }

    private static <T> VBox segments(
            String key, List<T> items, Function<T, String> words, T chosen, Consumer<T> choose) {
        Segments<T> segments = new Segments<>(items, words, false);
        segments.choose(chosen);
        segments.onChosen(item -> {
            if (item != null) {
                choose.accept(item);
            }
        });
        Label label = name(key);
        segments.buttons().forEach(button -> button.setAccessibleHelp(label.getText()));
        VBox field = new VBox(label, segments.node());
        field.getStyleClass().add("field");
        return field;
    }
}
