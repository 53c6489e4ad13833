package fr.technolucide.cli;

import picocli.CommandLine;

/** The footprint of a request, by either method. */
@CommandLine.Command(name = "estimate")
final class EstimateCommand extends OnRequest {

    static final String METHOD = "method";

    @Override
    CommandOutput answer(JsonObject request) {
        return switch (request.text(METHOD)) {
            case OrderOfMagnitude.METHOD -> OrderOfMagnitude.of(request);
            case ModelSizeEstimate.METHOD -> ModelSizeEstimate.of(request);
            default -> throw new CommandRefused(Exit.SOURCE, "cli.estimate.method", request.text(METHOD));
        };
    }
}
