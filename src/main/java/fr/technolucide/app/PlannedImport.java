package fr.technolucide.app;

import fr.technolucide.exchange.intake.ImportPlan;
import fr.technolucide.exchange.intake.ImportReport;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Progress;
import fr.technolucide.ui.shell.Exchanges;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An import that waits for the person's word. */
record PlannedImport(Workbook workbook, Path source, ImportPlan plan) implements Exchanges.ImportPlan {

    private ImportReport report() {
        return plan.report();
    }

    @Override
    public String target() {
        return Messages.words()
                .list(report().tables().stream()
                        .map(table -> Messages.text("sheet." + table.sheet().name() + ".many"))
                        .distinct()
                        .toList());
    }

    @Override
    public int added() {
        return report().imported();
    }

    @Override
    public int updated() {
        return report().updated();
    }

    @Override
    public int unchanged() {
        return report().unchanged();
    }

    @Override
    public int rejected() {
        return report().rejected().size();
    }

    @Override
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (report().nothingRecognised()) {
            remarks.add(Messages.text("cli.import.nothing_recognised"));
        }
        if (report().created() > 0) {
            remarks.add(Messages.text("cli.import.created", report().created()));
        }
        report().rejected().stream()
                .map(row -> Messages.text("cli.import.rejected", row.line(), row.header(), row.reason()))
                .forEach(remarks::add);
        report().warnings().stream().map(ImportReport.Warning::sentence).forEach(remarks::add);
        return remarks;
    }

    @Override
    public void apply(Progress progress) {
        if (workbook instanceof OpenWorkbook open) {
            open.backUp();
        }
        progress.check(); // from here on it is one transaction
        workbook.apply(plan.change(source.getFileName().toString()));
    }
}
