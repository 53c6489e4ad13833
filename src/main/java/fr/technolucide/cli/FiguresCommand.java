package fr.technolucide.cli;

import fr.technolucide.insight.BoardSummary;
import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.insight.Figures;
import fr.technolucide.workbook.Workbook;
import java.util.List;
import picocli.CommandLine;

/** Every derived figure, by sheet and row, and the summary of the board. */
@CommandLine.Command(name = "figures")
final class FiguresCommand extends OnWorkbook {

    @Override
    CommandOutput run(Workbook workbook, CommandContext desk) {
        return workbook.read(reader -> {
            List<FiguresAnswer.Section> sections = reader.schema().sheets().stream()
                    .filter(sheet -> !sheet.derived().isEmpty())
                    .map(sheet -> FiguresAnswer.Section.of(reader, sheet))
                    .toList();
            return new FiguresAnswer(sections, BoardSummary.of(reader), EstimateCaution.of(reader), Figures.of(reader));
        });
    }
}
