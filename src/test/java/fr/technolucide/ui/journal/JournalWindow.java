package fr.technolucide.ui.journal;

import fr.technolucide.app.TimersOf;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.Rest;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.shell.ExchangeCommands;
import fr.technolucide.ui.shell.TabContent;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;

/** The window with the tab « Journal de tests » shown, and what a person sees of it. */
final class JournalWindow implements AutoCloseable {

    final SampleWindow sample;
    volatile TabContent shown;
    volatile String me = "Chloé";

    JournalWindow(Path folder, List<Edit> content) {
        sample = new SampleWindow(
                folder,
                Catalog.SCHEMA,
                content,
                WorkbookTab.JOURNAL,
                made -> (session, window) -> shown = new JournalContent(
                        session,
                        window,
                        new ExchangeCommands(session, made, made, made),
                        new CurrentPerson() {
                            @Override
                            public String name() {
                                return me;
                            }

                            @Override
                            public void keep(String name) {
                                me = name;
                            }
                        },
                        TimersOf.folder(folder)));
        settle();
    }

    /** The button of those words in front. */
    @SuppressWarnings("unchecked") // the caller knows what kind of button it is
    <B extends ButtonBase> B button(String words) {
        return Fx.on(() -> (B) Nodes.everywhere()
                .filter(node -> node instanceof ButtonBase button && words.equals(button.getText()))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError(words)));
    }

    void settle() {
        Rest.await();
    }

    ListView<ToolLine> tools() {
        return sample.node("journal.tools");
    }

    TableView<?> table() {
        return sample.node("table.trials");
    }

    void choose(String tool) {
        Fx.run(() -> tools().getItems().stream()
                .filter(line -> line.name().equals(tool))
                .findFirst()
                .ifPresent(tools().getSelectionModel()::select));
        settle();
    }

    Row tool(String name) {
        return sample.read(reader -> reader.all(Tools.SHEET)).stream()
                .filter(tool -> name.equals(tool.get(Tools.NAME)))
                .findFirst()
                .orElseThrow();
    }

    List<Row> trials() {
        return sample.read(reader -> reader.all(Trials.SHEET));
    }

    String words(String id) {
        return Fx.on(() -> sample.<Labeled>node(id).getText());
    }

    Stream<String> texts() {
        return Fx.on(Nodes::words).stream();
    }

    @Override
    public void close() {
        sample.close();
    }
}
