package org.lodestar.app.requests.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Typed;

/** What somebody says who reads an entry of the public list before everybody does. */
record ReadForm(
    @Nullable @NotNull(message = "requests.read.verdict.missing") Verdict verdict,
    @Nullable @Size(max = 1000, message = "requests.tooLong") String why,
    @Nullable Long version) {
  /** Whether everybody may read it. */
  enum Verdict {
    LIST,
    BACK
  }

  static ReadForm fresh(long version) {
    return new ReadForm(null, "", version);
  }

  static List<Asked> asked(Page page) {
    return List.of(
        Asked.kept("version"),
        Asked.radios(page, "requests.read.verdict", Verdict.values()),
        Asked.area(page, "requests.read.why").most(1000).rows(3));
  }

  /** The same of a letter. */
  static List<Asked> ofLetter(Page page) {
    return List.of(
        Asked.kept("version"),
        Asked.radios(page, "requests.reading.verdict", Verdict.values()),
        Asked.area(page, "requests.read.why").most(1000).rows(3));
  }

  String words() {
    return Typed.text(why);
  }
}
