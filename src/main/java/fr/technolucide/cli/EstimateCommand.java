package fr.technolucide.cli;

import picocli.CommandLine;

/** The footprint of a request, by either method. */
@CommandLine.Command(name = "estimate")
final class EstimateCommand extends OnRequest {

    private static final String METHOD = "method";

    @Override
    CommandOutput answer(JsonObject request) {
        return switch (request.text(METHOD)) {
            case OrderOfMagnitude.METHOD -> OrderOfMagnitude.of(request.without(METHOD));
            case ModelSizeEstimate.METHOD -> ModelSizeEstimate.of(request.without(METHOD));
            default -> throw new CommandRefused(Exit.SOURCE, "cli.estimate.method", request.text(METHOD));
        };
    }
}
