package org.lodestar.app.library.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.site.HelplineSlot.Helpline;

/** The helplines that a page may show, found by what one turns to them for. */
public record Numbers(List<Helpline> all) {
  public Numbers {
    all = List.copyOf(all);
  }

  /** Those with these codes, in the order of the codes. */
  public List<Helpline> of(String... codes) {
    return Arrays.stream(codes)
        .flatMap(code -> all.stream().filter(each -> each.code().equals(code)))
        .toList();
  }

  /** The one to call in danger. */
  public Optional<Helpline> emergency() {
    return of("EMERGENCY").stream().findFirst();
  }

  /** The keys to press when the call has to be silent. */
  public Optional<Helpline> silent() {
    return of("SILENT_999").stream().findFirst();
  }
}
