package fr.technolucide.catalog.figure;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.words.ChangeParagraph;
import fr.technolucide.catalog.words.ThresholdWords;
import fr.technolucide.method.CaseFigures;
import fr.technolucide.method.FootprintRatio;
import fr.technolucide.method.FootprintThresholds;
import fr.technolucide.method.UseFactor;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The thresholds of the figures of a use case, at the bounds that the association chose. */
public final class UseCaseThresholds {

    private UseCaseThresholds() {}

    /** Returns a paragraph for each bound that the association chose; none without a bound. */
    public static List<ChangeParagraph> paragraphs(Row useCase, Reader reader) {
        Row association = Association.row(reader);
        List<ChangeParagraph> paragraphs = new ArrayList<>();
        CaseFigures figures = figures(useCase, reader);
        FactorTable factors = FactorTable.of(reader);
        ThresholdWords words = new ThresholdWords(
                figures, code -> factors.row(code).map(UseCaseThresholds::name).orElse(code));
        for (FootprintRatio ratio : FootprintRatio.values()) {
            BigDecimal bound = association.get(bound(ratio));
            if (bound != null) {
                paragraphs.add(words.paragraph(FootprintThresholds.of(figures, ratio, bound.doubleValue())));
            }
        }
        return paragraphs;
    }

    /** Returns the column of a bound, which is empty until someone writes it. */
    private static Column<BigDecimal> bound(FootprintRatio ratio) {
        return switch (ratio) {
            case CO2_PER_HOUR -> Association.CO2_PER_HOUR_BOUND;
            case CO2_PER_PERSON -> Association.CO2_PER_PERSON_BOUND;
        };
    }

    private static String name(Row factor) {
        return ThresholdWords.withoutBrackets(Labels.worded(factor, Factors.LABEL));
    }

    /** Returns the figures of a use case as they stand in the workbook. */
    static CaseFigures figures(Row useCase, Reader reader) {
        FactorTable factors = FactorTable.of(reader);
        Row tool = Optional.ofNullable(useCase.get(UseCases.TOOL))
                .flatMap(id -> reader.find(Tools.SHEET, id))
                .orElse(null);
        return new CaseFigures(
                reader.where(Usages.USE_CASE, useCase.id()).stream()
                        .map(usage -> use(usage, factors))
                        .toList(),
                factors.scenario(Tools.zone(tool)),
                factors.zones(),
                useCase.get(UseCases.MINUTES_PER_MONTH),
                useCase.get(UseCases.PEOPLE_BEFORE),
                useCase.get(UseCases.PEOPLE_AFTER));
    }

    private static CaseFigures.Use use(Row usage, FactorTable factors) {
        UUID id = usage.get(Usages.FACTOR);
        boolean text = factors.isText(id);
        UseFactor factor = factors.use(id);
        return new CaseFigures.Use(
                factors.code(id),
                usage.get(Usages.PER_MONTH),
                factor != null && text && usage.is(Usages.REASONING) ? factor.reasoning(factors.reasoning()) : factor,
                text);
    }
}
