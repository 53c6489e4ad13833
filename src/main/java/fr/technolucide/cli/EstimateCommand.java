package fr.technolucide.cli;

import fr.technolucide.catalog.FactorTable;
import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.ShippedFactors;
import fr.technolucide.catalog.choice.FactorKind;
import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Footprint;
import fr.technolucide.method.Scenario;
import fr.technolucide.method.UseFactor;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.JsonMembers;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The footprint of a request, by either method. */
@CommandLine.Command(name = "estimate")
final class EstimateCommand extends OnRequest {

    private static final String METHOD = "method";

    @Override
    CommandOutput answer(JsonObject request, LocalDate today) {
        return switch (request.text(METHOD)) {
            case OrderOfMagnitude.METHOD -> OrderOfMagnitude.of(request.without(METHOD), today);
            case ModelSizeEstimate.METHOD -> ModelSizeEstimate.of(request.without(METHOD));
            default -> throw new CommandRefused(Exit.SOURCE, "cli.estimate.method", request.text(METHOD));
        };
    }

    /** Method A on {@code {"uses": {"texte_court": 4000}, "zone": null}}, with the factors that come with the program. */
    private record OrderOfMagnitude(Footprint footprint, EstimateCaution caution) implements CommandOutput {

        static final String METHOD = "order_of_magnitude";

        private static final String USES = "uses";
        private static final String ZONE = "zone";

        static OrderOfMagnitude of(JsonObject request, LocalDate today) {
            request.allow(List.of(USES, ZONE));
            RequestFactors factors = new RequestFactors();
            String zone = request.has(ZONE) ? request.text(ZONE) : null;
            Scenario scenario = factors.scenario(zone)
                    .orElseThrow(() -> new CommandRefused(Exit.SOURCE, "cli.estimate.zone", String.valueOf(zone)));
            JsonObject uses = request.object(USES);
            Footprint total = Footprint.ZERO;
            for (String code : uses.names()) {
                UseFactor factor =
                        factors.use(code).orElseThrow(() -> new CommandRefused(Exit.SOURCE, "cli.estimate.use", code));
                total = total.plus(Footprint.of(uses.number(code, 0), factor, scenario));
            }
            return new OrderOfMagnitude(total, EstimateCaution.of(factors.verified(), today));
        }

        @Override
        public void text(PrintStream out) {
            var words = Messages.words();
            out.println(Messages.text("cli.estimate.energy", words.energy(footprint.energy())));
            out.println(Messages.text("cli.estimate.co2", words.co2(footprint.co2())));
            out.println(Messages.text("cli.estimate.water", words.water(footprint.water())));
            out.println(caution.sentence());
        }

        @Override
        public void json(JsonMembers json) {
            json.with("energy_Wh", numbers(footprint.energy()))
                    .with("gCO2e", numbers(footprint.co2()))
                    .with("water_L", numbers(footprint.water()));
        }

        private static List<Double> numbers(Range range) {
            return List.of(range.low(), range.central(), range.high());
        }

        /** The environmental factors as they come with the program, without a workbook. */
        private static final class RequestFactors {

            private final ShippedFactors shipped = new ShippedFactors();
            private final List<Cells> used = new ArrayList<>();

            Optional<UseFactor> use(String code) {
                return found(code)
                        .filter(factor -> factor.get(Factors.KIND) == FactorKind.USE)
                        .map(factor -> new UseFactor(
                                range(factor),
                                number(factor, Factors.CO2_HIGH_FLOOR),
                                number(factor, Factors.WATER_HIGH_FLOOR)));
            }

            /**
             * Returns the scenario of a zone; with the three mixes of the method without one; empty for a zone it does not
             * know.
             */
            Optional<Scenario> scenario(@Nullable String zone) {
                Scenario anywhere = new Scenario(range(FactorTable.MIX), range("embodied"), range("water"));
                if (zone == null) {
                    return Optional.of(anywhere);
                }
                return found(FactorTable.MIX + "_" + zone).map(mix -> anywhere.inZone(range(mix)));
            }

            private Optional<Cells> found(String code) {
                Optional<Cells> factor = shipped.of(code);
                factor.ifPresent(used::add);
                return factor;
            }

            /** Returns the days on which the factors that the request needed were verified. */
            List<LocalDate> verified() {
                return used.stream()
                        .flatMap(factor -> Stream.ofNullable(factor.get(Factors.VERIFIED_ON)))
                        .toList();
            }

            private Range range(String code) {
                return range(found(code).orElseThrow());
            }

            private static Range range(Cells factor) {
                return new Range(
                        value(factor, Factors.LOW), value(factor, Factors.CENTRAL), value(factor, Factors.HIGH));
            }

            private static double value(Cells factor, Column<BigDecimal> column) {
                return Objects.requireNonNull(factor.get(column)).doubleValue();
            }

            private static @Nullable Double number(Cells factor, Column<BigDecimal> column) {
                BigDecimal value = factor.get(column);
                return value == null ? null : value.doubleValue();
            }
        }
    }
}
