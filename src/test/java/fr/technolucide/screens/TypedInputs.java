package fr.technolucide.screens;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.dialog.DialogLayer;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;

/** What is typed in on the screen, in front of everything; to be asked on the UI thread. */
final class TypedInputs {

    private static final String ENTRY = "entry.";
    private static final String CELL = "cell-editor";

    /** Of the forms that stand in a screen: before the name of a column, what their fields are called. */
    private static final Map<String, Sheet> INLINE = Map.of(
            "footprint.use.", Usages.SHEET, "home.start.tool.", Tools.SHEET, "home.start.name", Association.SHEET);

    private final ProgramWindow program;

    TypedInputs(ProgramWindow program) {
        this.program = program;
    }

    /** The dialog in front, or the window. */
    Parent front() {
        DialogLayer dialogs = program.window.dialogs().layer();
        return dialogs.isBusy()
                ? (Parent) dialogs.getChildrenUnmodifiable().getLast()
                : program.scene().getRoot();
    }

    int dialogs() {
        return program.window.dialogs().layer().getChildrenUnmodifiable().size();
    }

    /** Those that take a text, but what only searches. */
    List<TextInputControl> all() {
        return Nodes.all(front())
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .filter(input -> input.isEditable() && !input.isDisabled() && Nodes.isShown(input))
                .filter(input -> chain(input).map(Node::getId).noneMatch(TypedInputs::isSearch))
                .toList();
    }

    private static boolean isSearch(String id) {
        return id != null && (id.equals("search") || id.startsWith("filter.") || id.endsWith(".filter"));
    }

    /** Opens what is folded. */
    void unfold() {
        Nodes.all(front())
                .filter(node -> node instanceof ToggleButton opener
                        && opener.getStyleClass().contains("opener")
                        && Nodes.isShown(opener)
                        && !opener.isSelected())
                .toList()
                .forEach(opener -> ((ToggleButton) opener).fire());
    }

    private static Stream<Node> chain(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent);
    }

    /** What has the keyboard when it is typed in. */
    static Node stop(TextInputControl input) {
        return chain(input)
                .filter(node -> node instanceof ComboBoxBase || node instanceof Spinner)
                .findFirst()
                .orElse(input);
    }

    /** The same for the same field of the same place, whichever row is there. */
    static String place(TextInputControl input) {
        List<String> path = new ArrayList<>();
        chain(input).forEach(node -> {
            if (node.getStyleClass().contains(CELL)) {
                path.add(CELL + input.getAccessibleText());
            }
            if (node.getId() != null) {
                path.add(node.getId().replaceAll("[0-9a-f]{8}-[0-9a-f-]+", "#"));
            }
        });
        return path.isEmpty()
                ? chain(input).flatMap(node -> node.getStyleClass().stream()).collect(Collectors.joining("/"))
                : String.join("/", path);
    }

    /** What stands in a field, with the names that it took in. */
    static String shown(TextInputControl input) {
        if (input.getScene() == null) {
            return "";
        }
        Node field = chain(input)
                .filter(node -> node.getId() != null)
                .findFirst()
                .filter(node -> node instanceof Parent && !(node instanceof TabPane))
                .orElse(input);
        return Nodes.all(field)
                .map(node -> switch (node) {
                    case TextInputControl line -> line.getText();
                    case Labeled name -> name.getText();
                    default -> "";
                })
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    Optional<Column<?>> column(TextInputControl input) {
        Optional<Column<?>> named = chain(input)
                .map(Node::getId)
                .filter(id -> id != null && id.contains("."))
                .flatMap(id -> named(id).stream())
                .findFirst();
        return named.or(() -> ofCell(input));
    }

    private Optional<Column<?>> named(String id) {
        if (id.startsWith(ENTRY)) {
            Set<String> all = Nodes.all(front())
                    .map(Node::getId)
                    .filter(each -> each != null && each.startsWith(ENTRY))
                    .map(each -> each.substring(ENTRY.length()))
                    .filter(each -> !each.contains("."))
                    .collect(Collectors.toSet());
            return Catalog.SCHEMA.sheets().stream()
                    .max(Comparator.comparing(sheet -> sheet.columns().stream()
                            .filter(column -> all.contains(column.name()))
                            .count()))
                    .flatMap(sheet -> sheet.find(id.substring(ENTRY.length())));
        }
        Optional<Column<?>> inline = INLINE.entrySet().stream()
                .filter(each -> id.startsWith(each.getKey()))
                .findFirst()
                .flatMap(each -> each.getValue().find(id.substring(id.lastIndexOf('.') + 1)));
        if (inline.isPresent()) {
            return inline;
        }
        int dot = id.indexOf('.');
        return Catalog.SCHEMA.sheets().stream()
                .filter(sheet -> sheet.name().equals(id.substring(0, dot)))
                .findFirst()
                .flatMap(sheet -> sheet.find(id.substring(dot + 1)));
    }

    /** Over a cell of a table: the one that bears its name. */
    private static Optional<Column<?>> ofCell(TextInputControl input) {
        return chain(input)
                .filter(node -> node.getStyleClass().contains("sheet-table"))
                .flatMap(Nodes::all)
                .map(Node::getId)
                .filter(id -> id != null && id.startsWith("table."))
                .flatMap(id -> Catalog.SCHEMA.sheets().stream().filter(sheet -> id.equals("table." + sheet.name())))
                .flatMap((Sheet sheet) -> sheet.stored().stream())
                .filter(column -> input.getAccessibleText() != null
                        && input.getAccessibleText().startsWith(SchemaLabels.label(column)))
                .<Column<?>>map(column -> column)
                .findFirst();
    }
}
