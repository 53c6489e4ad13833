package fr.technolucide.catalog.figure;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.method.Footprint;
import fr.technolucide.method.ModelSize;
import fr.technolucide.method.ModelSizeFootprint;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Both methods on the same uses of a use case, planned or only supposed, in the zone and with the model of its tool.
 *
 * @param tool   {@code null} while none is chosen
 * @param each   method A on each of the uses, by its id; one that cannot be counted is left out
 * @param orders method A on all of them; {@code null} when nothing is counted
 * @param bySize method B
 */
public record Estimate(
        @Nullable Row tool,
        Map<UUID, Footprint> each,
        @Nullable Footprint orders,
        BySize bySize) {

    /**
     * Method B on the text exchanges, all that it counts.
     *
     * @param size  of the model of the tool; {@code null} while it is unknown
     * @param texts exchanges a month; {@code null} without any, which is not 0
     * @param co2   gCO2e a month; {@code null} while one of the two lacks
     */
    public record BySize(
            @Nullable ModelSize size,
            @Nullable Long texts,
            @Nullable Range co2) {

        static BySize of(List<Row> usages, @Nullable Row tool, FactorTable factors) {
            ModelSize size = tool == null ? null : tool.get(Tools.MODEL_SIZE);
            Long texts = texts(usages, factors);
            Range mix = factors.mix(Tools.zone(tool));
            return new BySize(
                    size,
                    texts,
                    size == null || texts == null || mix == null ? null : ModelSizeFootprint.co2(size, texts, mix));
        }

        private static @Nullable Long texts(List<Row> usages, FactorTable factors) {
            List<Row> texts = usages.stream()
                    .filter(usage -> factors.isText(usage.get(Usages.FACTOR)) && !usage.isEmpty(Usages.PER_MONTH))
                    .toList();
            return texts.isEmpty()
                    ? null
                    : texts.stream()
                            .mapToLong(usage -> usage.get(Usages.PER_MONTH, 0))
                            .sum();
        }
    }

    /** @param usages rows of {@link Usages} of that use case, whether the workbook has them or not */
    public static Estimate of(Reader reader, Row useCase, List<Row> usages) {
        Map<UUID, Footprint> each = UsageFootprints.of(reader, usages);
        Row tool = Optional.ofNullable(useCase.get(UseCases.TOOL))
                .flatMap(id -> reader.find(Tools.SHEET, id))
                .orElse(null);
        List<Footprint> inOrder =
                usages.stream() // as the sheet adds them, so that both sums are the same to the last bit
                        .map(usage -> each.get(usage.id()))
                        .filter(Objects::nonNull)
                        .toList();
        return new Estimate(tool, each, Footprint.total(inOrder), BySize.of(usages, tool, FactorTable.of(reader)));
    }
}
