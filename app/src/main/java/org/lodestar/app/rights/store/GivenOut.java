package org.lodestar.app.rights.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.GivenElsewhere;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.rights.BundleLine;
import org.lodestar.app.rights.BundlePart;
import org.lodestar.app.rights.FoundPerson;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.LogEntry;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.face.LiaisonLog;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Withholding;
import org.springframework.stereotype.Component;

/** What was shared about a person: with whom, when, what for. Who asked for notes is counted. */
@Component
class GivenOut {
  private final LiaisonLog log;
  private final Organisations organisations;
  private final BundleWords words;

  GivenOut(LiaisonLog log, Organisations organisations, BundleWords words) {
    this.log = log;
    this.organisations = organisations;
    this.words = words;
  }

  /**
   * What was given out.
   *
   * @param asked requests of others for notes: telling of them may harm an enquiry
   */
  record Given(BundlePart part, int asked) {}

  Given of(Worker worker, FoundPerson found, String file) {
    LiaisonLog.Filter about = new LiaisonLog.Filter(null, found.person());
    List<BundleLine> lines = new ArrayList<>();
    int asked = 0;
    for (LogEntry entry : log.list(worker, found.caseFile(), about, 0).entries()) {
      switch (entry) {
        case LogEntry.Shared shared when shared.share().marks().offeredAt() == null -> {}
        case LogEntry.Shared shared -> lines.add(line(shared));
        case LogEntry.ByHand told -> lines.add(line(told));
        case LogEntry.Elsewhere other -> lines.add(line(other.given()));
        case LogEntry.Asked request -> asked++;
      }
    }
    return new Given(
        new BundlePart(words.title(words.say("rights.part.given"), file), lines), asked);
  }

  private BundleLine line(LogEntry.Shared shared) {
    String parts =
        String.join(
            ", ",
            shared.share().terms().sections().stream()
                .map(code -> words.say("casework.section." + code))
                .toList());
    String whom =
        shared.outside() != null
            ? shared.outside().text()
            : name(Objects.requireNonNull(shared.share().receiver().organisation()));
    String what =
        words.say(
            "rights.part.shared",
            whom,
            parts,
            words.name("sharing.purpose", shared.share().terms().purpose()),
            words.name("sharing.basis", shared.share().terms().basis()));
    return new BundleLine(words.date(shared.at()), what, withheld(shared.share()), List.of(whom));
  }

  /** What was given to protect somebody else may bring them into danger when it is told. */
  private static @Nullable Withholding withheld(Share share) {
    if (share.terms().basis() == Basis.PREVENT_CRIME) {
      return Withholding.CRIME;
    }
    return share.protectsAnother() ? Withholding.HARM : null;
  }

  private BundleLine line(LogEntry.ByHand told) {
    String what =
        words.say("rights.part.told", told.told().whom().text(), told.told().what().text());
    boolean crime = told.told().basis() == Basis.PREVENT_CRIME;
    return new BundleLine(
        words.date(told.told().on()),
        what,
        crime ? Withholding.CRIME : null,
        List.of(told.told().whom().text()));
  }

  private BundleLine line(GivenElsewhere.Given given) {
    String parts =
        given.parts().isEmpty()
            ? words.say("sharing.elsewhere.inWords")
            : given.parts().stream()
                .map(code -> words.say("casework.section." + code))
                .collect(Collectors.joining(", "));
    PersonalText whom = given.whom();
    String body = whom == null ? words.name("sharing.elsewhere.body", given.kind()) : whom.text();
    String what =
        words.say(
            "rights.part.elsewhere", body, words.name("sharing.elsewhere", given.kind()), parts);
    return new BundleLine(words.date(given.on()), what, given.kept(), List.of(body));
  }

  private String name(UUID organisation) {
    return organisations.find(organisation).map(each -> each.name()).orElse("");
  }
}
