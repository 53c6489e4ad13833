package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Verdict;
import fr.technolucide.ui.casepage.CasePage;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.common.VerdictBadge;
import fr.technolucide.ui.session.LiveQuery;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The use cases, one under the other, the chosen one selected. */
final class UseCaseSidebar {

    private final Supplier<Query> query;
    private final CaseReasons reasons;
    private final ListView<CaseLine> list = new ListView<>();
    private final LiveQuery lines;
    private boolean showing;
    private Supplier<Optional<UUID>> shown;
    private Consumer<UUID> onPicked;

    UseCaseSidebar(Session session, Supplier<Query> query, ChosenCase chosen) {
        this.query = query;
        this.reasons = new CaseReasons(session);
        this.shown = () -> Optional.ofNullable(chosen.idProperty().get());
        this.onPicked = chosen::choose;
        list.setId("usecase.list");
        list.getStyleClass().add("usecase-rail");
        list.setAccessibleText(Messages.text("usecase.list"));
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe((before, line) -> {
            if (!showing && line != null) {
                onPicked.accept(line.id());
            }
        });
        chosen.idProperty().subscribe(id -> select());
        this.lines = session.live(list, this::read);
        lines.invalidate();
    }

    /** Selects the case of a page, which may be one that is being begun: none of the list until it is written. */
    void follow(CasePage page) {
        Supplier<Optional<UUID>> chosen = shown;
        Consumer<UUID> choose = onPicked;
        shown = () -> page.isBeginning() ? page.begun() : chosen.get();
        onPicked = id -> {
            choose.accept(id);
            if (page.isBeginning()) {
                page.show(id);
            }
        };
        page.onBeginning(this::select);
    }

    /** Adds a listener that is told when a person goes on from the list into the page, with Entrée or →. */
    void onEntered(Runnable action) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.RIGHT) {
                action.run();
                event.consume();
            }
        });
    }

    /**
     * Adds a listener that is told when a person leaves the list with Échap, which a list would else keep for itself.
     */
    void onLeft(Runnable action) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                action.run();
                event.consume();
            }
        });
    }

    ListView<CaseLine> node() {
        return list;
    }

    /** Reads again, now that other cases are listed. */
    void reload() {
        lines.invalidate();
    }

    private void read(LiveQuery live) {
        Query wanted = query.get();
        live.ask(reader -> CaseLine.of(reader, wanted)).then(lines -> {
            showing = true;
            list.getItems().setAll(lines);
            showing = false;
            select();
        });
    }

    private void select() {
        Optional<UUID> id = shown.get();
        showing = true;
        list.getSelectionModel().clearSelection();
        list.getItems().stream()
                .filter(line -> id.filter(line.id()::equals).isPresent())
                .findFirst()
                .ifPresent(line -> {
                    list.getSelectionModel().select(line);
                    list.scrollTo(Math.max(0, list.getItems().indexOf(line) - 1));
                });
        showing = false;
    }

    /** The title, the stage and the tool, what the rule proposes; why, once it is chosen or the pointer is on it. */
    private final class Cell extends ListCell<CaseLine> {

        Cell() {
            selectedProperty().subscribe(now -> tellReason());
            Controls.onClick(this, click -> {
                if (getItem() != null) {
                    onPicked.accept(getItem().id());
                }
            });
        }

        private void tellReason() {
            CaseLine line = getItem();
            if (line != null && isSelected()) {
                reasons.ask(line.id(), reason -> setAccessibleHelp(line == getItem() ? reason : null));
            } else {
                setAccessibleHelp(null);
            }
        }

        @Override
        protected void updateItem(@Nullable CaseLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
                setAccessibleHelp(null);
                return;
            }
            TwoLines words = new TwoLines("row-title");
            words.say(line.title(), line.second());
            VBox box = new VBox(words, reasons.explained(new VerdictBadge(line.verdict()), line.id()));
            box.getStyleClass().add("usecase-box");
            setGraphic(box);
            setAccessibleText(Messages.text(
                    "usecase.list.line", line.title(), line.second(), SchemaLabels.shortChoice(line.verdict())));
            tellReason();
        }
    }

    /**
     * A use case in the list beside its sheet.
     *
     * @param second the stage and the tool
     */
    record CaseLine(UUID id, String title, String second, Verdict verdict) {

        static List<CaseLine> of(Reader reader, Query query) {
            Labels labels = new Labels(reader);
            var listing = reader.list(query);
            return reader.complete(reader.rows(listing, 0, listing.size()), List.of(UseCases.VERDICT)).stream()
                    .map(row -> line(row, labels))
                    .toList();
        }

        private static CaseLine line(Row row, Labels labels) {
            UUID tool = row.get(UseCases.TOOL);
            return new CaseLine(
                    row.id(),
                    row.get(UseCases.TITLE, ""),
                    CaseWords.second(row, tool == null ? "" : labels.of(Tools.SHEET, tool)),
                    row.get(UseCases.VERDICT, Verdict.INCOMPLET));
        }
    }
}
