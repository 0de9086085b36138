package org.lodestar.app;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.casework.face.CasePay;
import org.lodestar.app.exchange.ExportPurpose;
import org.lodestar.app.exchange.WantedExport;
import org.lodestar.app.exchange.face.CaseExports;
import org.lodestar.app.exchange.face.LeftOut;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.htcds.Dialect;
import org.lodestar.statute.Between;
import org.lodestar.statute.WorkSpell;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.stereotype.Component;

/** Makes the objects of exchange and of pay that paths name. */
@Component
class MatrixExchange {
  private final CaseExports exports;
  private final LeftOut leftOut;
  private final CasePay pay;

  MatrixExchange(CaseExports exports, LeftOut leftOut, CasePay pay) {
    this.exports = exports;
    this.leftOut = leftOut;
    this.pay = pay;
  }

  /** A time of work. */
  UUID spell(Worker keeper, UUID file, UUID person) {
    WorkSpell work =
        new WorkSpell(
            UncertainDate.parse("2025"),
            new UncertainDate.Unknown(),
            Known.YES,
            Between.exactly(600),
            Between.exactly(6),
            Between.exactly(5000),
            List.of(),
            true,
            Known.NO);
    return pay.add(keeper, file, person, PersonalText.of("An invented yard"), work);
  }

  /** An export of all that the keeper may read. */
  UUID export(Worker keeper) {
    WantedExport wanted =
        new WantedExport(
            Dialect.CSV,
            ExportPurpose.OWN_SYSTEM,
            WantedExport.Scope.ALL,
            false,
            3,
            PersonalText.of("An invented reason"));
    return exports.make(keeper, wanted).export().id();
  }

  /** Something in every table. */
  void everything(Worker keeper, UUID file, UUID person) {
    spell(keeper, file, person);
    export(keeper);
    leftOut.set(keeper, file, person, true);
    export(keeper);
  }
}
