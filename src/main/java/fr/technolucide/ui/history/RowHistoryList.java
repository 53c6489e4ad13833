package fr.technolucide.ui.history;

import fr.technolucide.language.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/**
 * The history of a row, line by line, as high as its words. Arrows go from line to line; Entrée, or the button of a line,
 * puts an earlier value back, or unfolds what the row began with.
 */
public final class RowHistoryList extends VBox {

    private final List<RowHistory.Line> lines;
    private final LocalDate today;
    private final boolean closed;
    private final Consumer<RowHistory.Earlier> restore;
    private final List<HistoryLine> shown = new ArrayList<>();
    private Optional<RowHistory.Line> unfolded = Optional.empty();
    private int chosen;

    /**
     * @param closed  whether nothing is typed in the workbook
     * @param restore puts a value back
     */
    public RowHistoryList(RowHistory history, LocalDate today, boolean closed, Consumer<RowHistory.Earlier> restore) {
        this.lines = history.lines();
        this.today = today;
        this.closed = closed;
        this.restore = restore;
        setId("history.lines");
        getStyleClass().add("history");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(history.title());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        show();
    }

    private void show() {
        shown.clear();
        Optional<LocalDate> day = Optional.empty();
        for (RowHistory.Line line : lines) {
            LocalDate its = line.when().toLocalDate();
            add(line, day.filter(its::equals).isEmpty());
            day = Optional.of(its);
            if (unfolded.filter(line::equals).isPresent()) {
                line.begun().forEach(begun -> add(begun, false));
            }
        }
        getChildren().setAll(shown);
        choose(Math.min(chosen, shown.size() - 1));
    }

    private void add(RowHistory.Line line, boolean day) {
        int place = shown.size();
        boolean folds = !line.begun().isEmpty();
        Optional<RowHistory.Earlier> earlier = line.earlier().filter(value -> !closed);
        String said = folds
                ? Messages.text(
                        unfolded.filter(line::equals).isPresent() ? "ui.history.fold" : "ui.history.unfold",
                        line.begun().size(),
                        Messages.words().inLetters(line.begun().size()))
                : earlier.map(RowHistory.Earlier::verb).orElse("");
        HistoryLine made = new HistoryLine(line, day, today, said, () -> {
            choose(place);
            if (folds) {
                fold(line);
            } else {
                earlier.ifPresent(restore);
            }
        });
        made.setAccessibleHelp(Messages.text("ui.history.help"));
        made.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            choose(place);
            made.requestFocus();
        });
        shown.add(made);
    }

    private void fold(RowHistory.Line line) {
        unfolded = unfolded.filter(line::equals).isPresent() ? Optional.empty() : Optional.of(line);
        show();
        takeFocus();
    }

    private void choose(int place) {
        chosen = Math.max(0, place);
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).choose(i == chosen);
        }
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        int last = shown.size() - 1;
        switch (event.getCode()) {
            case DOWN -> go(event, Math.min(last, chosen + 1));
            case UP -> go(event, chosen - 1);
            case HOME -> go(event, 0);
            case END -> go(event, last);
            case ENTER, SPACE -> {
                if (chosen <= last) {
                    event.consume();
                    shown.get(chosen).act();
                }
            }
            default -> {}
        }
    }

    private void go(KeyEvent event, int place) {
        event.consume();
        choose(place);
        takeFocus();
    }

    /** Gives the keyboard to the line chosen. */
    public void takeFocus() {
        if (chosen < shown.size()) {
            shown.get(chosen).requestFocus();
        }
    }

    /** Returns the lines that are shown now, those unfolded among them. */
    List<HistoryLine> shown() {
        return List.copyOf(shown);
    }

    /** Returns what the keyboard stops at first; itself where there is no line. */
    public Node first() {
        return shown.isEmpty() ? this : shown.getFirst();
    }
}
