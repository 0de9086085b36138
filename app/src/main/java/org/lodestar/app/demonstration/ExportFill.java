package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.lodestar.app.exchange.ExportPurpose;
import org.lodestar.app.exchange.WantedExport;
import org.lodestar.app.exchange.face.CaseExports;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.htcds.Dialect;
import org.springframework.stereotype.Component;

/** An invented export of cases; its file has long been cleared away. */
@Component
class ExportFill {
  private static final Duration AGO = Duration.ofDays(2);

  private final CaseExports exports;

  ExportFill(CaseExports exports) {
    this.exports = exports;
  }

  UUID make(Players players, Instant now) {
    Worker manager = players.find(players.organisation("LEAD"), Role.MANAGER);
    WantedExport wanted =
        new WantedExport(
            Dialect.CSV,
            ExportPurpose.OWN_SYSTEM,
            WantedExport.Scope.ALL,
            false,
            3,
            PersonalText.of("Invented: trying out the export before the yearly return"));
    return Players.act(manager, now.minus(AGO), () -> exports.make(manager, wanted).export().id());
  }
}
