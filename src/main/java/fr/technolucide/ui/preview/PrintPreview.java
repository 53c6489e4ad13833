package fr.technolucide.ui.preview;

import fr.technolucide.exchange.form.PrintOrder;
import fr.technolucide.exchange.form.PrintedForms;
import fr.technolucide.exchange.form.PrintedList;
import fr.technolucide.exchange.meeting.MeetingDocument;
import fr.technolucide.exchange.meeting.MeetingDocx;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.dialog.DialogBox;
import fr.technolucide.ui.dialog.FilePicker;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.shell.ExportTarget;
import fr.technolucide.ui.shell.FileHandover;
import fr.technolucide.ui.shell.FileWriting;
import fr.technolucide.ui.shell.UndrawnQuestion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Shows a sheet as it will be printed, then prints it, or saves it: what is seen are the pages of the PDF itself. */
public final class PrintPreview {

    private final Session session;
    private final Printers printers;
    private final BiConsumer<byte[], Path> writer;
    private final FileWriting files;
    private final ExportTarget targets;

    /**
     * @param writer writes a file, whole or not at all; called off the UI thread
     */
    public PrintPreview(
            Session session,
            FilePicker picker,
            Printers printers,
            BiConsumer<byte[], Path> writer,
            FileHandover handover) {
        this.session = session;
        this.printers = printers;
        this.writer = writer;
        this.files = new FileWriting(session, handover);
        this.targets = new ExportTarget(session, picker, files::fail);
    }

    /** @param content what stands on the form at first */
    public void open(PaperForm form, PrintOrder.Content content) {
        PreviewModel model = new PreviewModel(session, form, content);
        SheetPanel panel = new SheetPanel(model, () -> saveText(model));
        show(new Side(
                panel.node(),
                panel.list().node(),
                panel.copies(),
                model.printedProperty(),
                model::fileName,
                () -> instead(model),
                panel::toFilling,
                model::close,
                () -> open(form, content)));
        model.refresh();
    }

    /** Shows a list. */
    public void open(PrintedList list) {
        ListModel model = new ListModel(session, list);
        ListPanel panel = new ListPanel(model);
        show(new Side(
                panel.node(),
                panel.first(),
                panel.copies(),
                model.printedProperty(),
                list::title,
                () -> Messages.text("preview.waiting"),
                () -> {},
                () -> {},
                () -> open(list)));
        model.refresh();
    }

    /**
     * What stands beside the pages, and what it chooses.
     *
     * @param first    has the keyboard at first
     * @param fileName proposes the name of a file, without its extension
     * @param instead  says why there are no pages
     * @param choose   moves the keyboard to what is to be chosen before there are some
     * @param again    opens the same preview
     */
    private record Side(
            Region node,
            Node first,
            CopyCount copies,
            ReadOnlyObjectProperty<Optional<PrintedSheet>> printed,
            Supplier<String> fileName,
            Supplier<String> instead,
            Runnable choose,
            Runnable closed,
            Runnable again) {}

    private void show(Side side) {
        PageViewer viewer = new PageViewer(session.tasks());
        HBox body = new HBox(side.node(), viewer.node());
        HBox.setHgrow(viewer.node(), Priority.ALWAYS);
        body.getStyleClass().add("preview");
        Label promise = Controls.wrapped(Messages.text("preview.promise"), "preview-promise");
        DialogBox box = session.dialogs()
                .box(Shape.PRINT, Messages.text("preview.title"))
                .whole()
                .staying()
                .body(body)
                .aside(promise)
                .focus(side.first());
        Runnable close = () -> {
            side.closed().run();
            box.close();
        };
        PrintTask printing = new PrintTask(session, printers, body, name -> {
            close.run();
            said(name, side.again());
        });
        Runnable save = () -> side.printed()
                .get()
                .ifPresentOrElse(
                        sheet -> UndrawnQuestion.ask(session, sheet.printed(), () -> save(sheet, side)), side.choose());
        Runnable print = () -> side.printed()
                .get()
                .ifPresent(sheet -> UndrawnQuestion.ask(
                        session,
                        sheet.printed(),
                        () -> printing.print(sheet, side.copies().count(), () -> save(sheet, side))));
        box.onEscape(close)
                .buttons(List.of(
                        new Message.Button(Messages.text("ui.close"), Weight.PLAIN, close),
                        new Message.Button(Messages.text("preview.save"), Weight.PLAIN, save, Optional.of(Shape.PDF)),
                        new Message.Button(
                                Messages.text("preview.print"), Weight.MAIN, print, Optional.of(Shape.PRINT))))
                .waitFor(Bindings.createStringBinding(
                        () -> lacking(side, side.copies().lacking().get()),
                        side.printed(),
                        side.copies().lacking()));
        side.printed().subscribe(sheet -> viewer.show(sheet, side.instead().get()));
        body.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, viewer, print, save));
        box.show();
    }

    private static void press(KeyEvent event, PageViewer viewer, Runnable print, Runnable save) {
        boolean typing = event.getTarget() instanceof TextInputControl && !event.isShortcutDown();
        if (!typing && viewer.press(event)) {
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.P) {
            print.run();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            save.run();
            event.consume();
        }
    }

    /** Returns the words shown in place of pages. */
    private static String instead(PreviewModel model) {
        boolean empty = model.answers().filled()
                && model.answers().row().isEmpty()
                && model.subjects().isPresent();
        return Messages.text(empty ? "preview.nothing" : "preview.waiting");
    }

    private static String lacking(Side side, String copies) {
        return side.printed().get().isEmpty() ? side.instead().get() : copies;
    }

    private void save(PrintedSheet sheet, Side side) {
        targets.ask(
                sheet.name(),
                new FilePicker.Kind(Messages.text("ui.file.pdf"), List.of("pdf")),
                side.fileName().get(),
                target -> files.write(
                        Messages.text("ui.print.under_way"), target, progress -> writer.accept(sheet.pdf(), target)));
    }

    /** Saves the document of a meeting for a word processor, where it is completed. */
    private void saveText(PreviewModel model) {
        model.ofMeeting()
                .ifPresent(order -> targets.ask(
                        Messages.text(order.form().titleKey()),
                        new FilePicker.Kind(Messages.text("ui.file.text"), List.of("docx")),
                        model.fileName(),
                        target -> files.write(
                                Messages.text("ui.print.under_way"),
                                target,
                                progress -> writer.accept(text(order, model.openedAt()), target))));
    }

    private byte[] text(PrintOrder order, ZonedDateTime at) {
        MeetingDocument document = session.workbook()
                .<MeetingDocument>read(
                        reader -> PrintedForms.text(reader, order).orElseThrow());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            MeetingDocx.write(document, Messages.language().locale(), at, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void said(String printer, Runnable again) {
        session.notices().show(Messages.text("preview.sent", printer), Messages.text("preview.again"), again);
    }
}
