package org.lodestar.app.support.web;

import java.util.UUID;
import org.lodestar.app.members.Worker;
import org.lodestar.app.support.SheetKind;
import org.lodestar.app.support.web.Addresses.SheetName;

/** Which sheet of whom is asked for, and by whom. */
record About(Worker worker, UUID caseFile, UUID person, SheetName sheet) {
  /** Address of the sheet. */
  String here() {
    return Addresses.sheet(caseFile, person, sheet);
  }

  /** The name of its draft: its address below the person. */
  String draft() {
    return "/support/sheets/" + sheet.slug() + "/write";
  }

  /** Where somebody goes who has written it. */
  String after() {
    return sheet.kind() == SheetKind.NEED
        ? Addresses.needs(caseFile, person) + "#" + sheet.slug()
        : here();
  }

  /** Prefix of the keys of its words. */
  String words() {
    return "support." + sheet.kind().name();
  }
}
