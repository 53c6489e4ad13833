package fr.technolucide.cli;

import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Footprint;
import fr.technolucide.method.Scenario;
import fr.technolucide.method.UseFactor;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.JsonMembers;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
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
    }
}
