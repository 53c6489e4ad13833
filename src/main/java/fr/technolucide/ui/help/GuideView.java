package fr.technolucide.ui.help;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The guide: the pages at the left, the one being read at the right. Tab goes from section to section, and the arrows
 * turn the page.
 */
final class GuideView extends BorderPane {

    /** What an arrow scrolls by, in pixels, and what two pages have in common. */
    private static final double STEP = 48;

    private final Guide guide;
    private final FilteredList<Guide.Page> pages;
    private final ListView<Guide.Page> contents = new ListView<>();
    private final ScrollPane article = new ScrollPane();

    GuideView(Guide guide) {
        this.guide = guide;
        this.pages = new FilteredList<>(FXCollections.observableList(guide.pages()));
        getStyleClass().add("guide");
        getStylesheets()
                .add(Objects.requireNonNull(GuideView.class.getResource("guide.css"))
                        .toExternalForm());
        setLeft(new VBox(search(), contents()));
        article.setFitToWidth(true);
        article.setFocusTraversable(false);
        article.addEventHandler(KeyEvent.KEY_PRESSED, this::scroll);
        setCenter(article);
        contents.getSelectionModel().selectedItemProperty().subscribe(this::read);
    }

    /** Leaves in the table of contents the pages that hold the words typed; Entrée opens the first of them. */
    private TextField search() {
        TextField search = new TextField();
        search.setId("guide.search");
        search.setPromptText(Messages.text("help.search"));
        search.setAccessibleText(Messages.text("help.search"));
        search.getStyleClass().add("guide-search");
        search.textProperty().subscribe(words -> {
            Guide.Page read = contents.getSelectionModel().getSelectedItem();
            pages.setPredicate(page -> page.holds(words));
            if (pages.contains(read)) {
                contents.getSelectionModel().select(read);
            } else {
                contents.getSelectionModel().selectFirst();
            }
        });
        search.setOnAction(event -> first().ifPresent(Node::requestFocus));
        return search;
    }

    private ListView<Guide.Page> contents() {
        contents.setId("guide.contents");
        contents.setAccessibleText(Messages.text("help.contents"));
        contents.setItems(pages);
        contents.setPlaceholder(Controls.wrapped(Messages.text("help.search.none"), "nothing"));
        VBox.setVgrow(contents, Priority.ALWAYS);
        contents.setCellFactory(list -> new PageCell());
        contents.getStyleClass().add("guide-contents");
        return contents;
    }

    /** Returns the table of contents. */
    ListView<Guide.Page> list() {
        return contents;
    }

    /** Shows a page, and gives the keyboard to its first section. */
    void open(Guide.Page page) {
        pages.setPredicate(each -> true);
        contents.getSelectionModel().select(page);
        first().ifPresent(Node::requestFocus);
    }

    /** Returns the first section of the page being read. */
    Optional<Node> first() {
        return article.getContent() instanceof StackPane around
                        && around.getChildren().getFirst() instanceof VBox sections
                ? sections.getChildren().stream().findFirst()
                : Optional.empty();
    }

    private void read(Guide.@Nullable Page page) {
        if (page == null) {
            return;
        }
        VBox sections = Blocks.page(guide, page.document(), this::follow);
        sections.getChildren()
                .forEach(section -> section.focusedProperty().subscribe(focused -> {
                    if (focused) {
                        reveal(section);
                    }
                }));
        StackPane around = new StackPane(sections);
        around.getStyleClass().add("guide-around");
        article.setContent(around);
        article.setVvalue(0);
    }

    private void follow(String destination) {
        guide.page(destination).ifPresent(this::open);
    }

    /** A section may be longer than the window: the keys of a page show the rest of it. */
    private void scroll(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        double page = article.getViewportBounds().getHeight();
        double all = article.getContent().getLayoutBounds().getHeight();
        double by = switch (event.getCode()) {
            case DOWN -> STEP;
            case UP -> -STEP;
            case PAGE_DOWN, SPACE -> page - STEP;
            case PAGE_UP -> STEP - page;
            case END -> all;
            case HOME -> -all;
            default -> 0;
        };
        if (by != 0) {
            event.consume();
            article.setVvalue(Math.clamp(article.getVvalue() + by / Math.max(1, all - page), 0, 1));
        }
    }

    /** Brings the top of a section into view. */
    private void reveal(Node section) {
        Region content = (Region) article.getContent();
        Bounds place = content.sceneToLocal(section.localToScene(section.getLayoutBounds()));
        double hidden = content.getHeight() - article.getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        double top = article.getVvalue() * hidden;
        double bottom = top + article.getViewportBounds().getHeight();
        if (place.getMinY() < top || place.getMaxY() > bottom) {
            article.setVvalue(Math.clamp(place.getMinY() / hidden, 0, 1));
        }
    }

    /** The title of a page in the table of contents. */
    private static final class PageCell extends ListCell<Guide.Page> {

        PageCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Guide.@Nullable Page page, boolean empty) {
            super.updateItem(page, empty);
            setText(page == null || empty ? "" : page.title());
        }
    }
}
