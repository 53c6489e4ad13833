package fr.technolucide.ui.shell;

import fr.technolucide.exchange.names.NameChoices;
import fr.technolucide.exchange.names.NameInText;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Segments;
import fr.technolucide.ui.dialog.Dialogs;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Weight;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Shows every name found in the texts of an export without names, with its sentence, and lets a person decide of each
 * whether it is replaced. Those in doubt come alone first; where no name is found, nothing is asked.
 */
final class NamesDialog {

    private final Dialogs dialogs;
    private final NamesTable table;
    private final Label summary = Controls.wrapped("", "names-summary");

    NamesDialog(Dialogs dialogs, List<NameInText> found) {
        this.dialogs = dialogs;
        this.table = new NamesTable(found, this::refresh);
    }

    /** Asks, and hands over what was decided; nothing happens when the person gives up. */
    void ask(Consumer<NameChoices> decided) {
        if (table.lines().isEmpty()) {
            decided.accept(NameChoices.BY_RULE);
            return;
        }
        refresh();
        summary.setMinHeight(Region.USE_PREF_SIZE);
        dialogs.box(Shape.PERSON, Messages.text("shell.names"))
                .large()
                .body(body())
                .focus(table.node())
                .keeping(table::isChanged, NamesDialog::unwritten)
                .buttons(List.of(
                        new Message.Button(Messages.text("ui.cancel"), Weight.PLAIN, () -> {}),
                        new Message.Button(
                                Messages.text("shell.names.write"), Weight.MAIN, () -> decided.accept(choices()))))
                .show();
    }

    private static Message unwritten() {
        return Message.of(
                Message.Tone.WARNING,
                Messages.text("shell.names.unwritten"),
                Messages.text("shell.names.unwritten.text"));
    }

    private VBox body() {
        boolean doubts = table.lines().stream().anyMatch(NamesTable.Line::isDoubtful);
        Segments<Boolean> shown = new Segments<>(
                List.of(true, false),
                doubtful -> Messages.text(doubtful ? "shell.names.doubtful" : "shell.names.all"),
                false);
        shown.node().setId("names.shown");
        shown.node().setVisible(doubts);
        Controls.foldHidden(shown.node());
        shown.choose(doubts);
        shown.onChosen(doubtful -> table.show(Boolean.TRUE.equals(doubtful)));
        table.show(doubts);
        FlowPane everywhere =
                new FlowPane(everywhere("shell.names.remove_all", true), everywhere("shell.names.keep_all", false));
        everywhere.getStyleClass().add("names-everywhere");
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        VBox body = new VBox(summary, shown.node(), table.node(), everywhere);
        body.getStyleClass().add("names");
        return body;
    }

    private Button everywhere(String words, boolean removed) {
        Button button = Controls.button(Messages.text(words), () -> table.decideEverywhere(removed));
        button.setId(words);
        button.getStyleClass().add("plain");
        button.disableProperty().bind(table.selected().isNull());
        return button;
    }

    private void refresh() {
        long removed = table.lines().stream().filter(NamesTable.Line::isRemoved).count();
        summary.setText(
                Messages.text("shell.names.summary", removed, table.lines().size() - removed));
    }

    private NameChoices choices() {
        Map<NameChoices.Place, Boolean> places = table.lines().stream()
                .collect(Collectors.toMap(line -> line.name().place(), NamesTable.Line::isRemoved));
        return NameChoices.of(places);
    }
}
