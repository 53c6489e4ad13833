package fr.technolucide.ui.help;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.dialog.DialogBox;
import fr.technolucide.ui.dialog.Dialogs;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.shell.Help;
import fr.technolucide.ui.task.Tasks;
import fr.technolucide.workbook.WorkbookTab;
import java.util.List;
import java.util.function.Function;

/** Opens the guide over the window, at the page of a tab. Échap goes back to where the keyboard was. */
public final class GuideDialog implements Help {

    @Override
    public void show(Tasks tasks, Dialogs dialogs, WorkbookTab tab) {
        show(tasks, dialogs, guide -> guide.page(tab));
    }

    @Override
    public void showKeys(Tasks tasks, Dialogs dialogs) {
        show(tasks, dialogs, Guide::keys);
    }

    private static void show(Tasks tasks, Dialogs dialogs, Function<Guide, Guide.Page> page) {
        if (!dialogs.layer().isBusy()) {
            tasks.run(() -> Guide.load(Messages.language()))
                    .then(guide ->
                            show(dialogs.box(Shape.BOOK, Messages.text("help.title")), guide, page.apply(guide)));
        }
    }

    private static void show(DialogBox box, Guide guide, Guide.Page page) {
        GuideView view = new GuideView(guide);
        view.open(page);
        view.first().ifPresent(box::focus);
        view.setPrefHeight(0); // as high as the dialog: its own parts scroll
        box.large()
                .body(view)
                .buttons(List.of(new Message.Button(Messages.text("help.close"), Weight.PLAIN, () -> {})))
                .show();
    }
}
