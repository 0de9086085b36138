package org.lodestar.app.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.directory.Need;
import org.lodestar.app.directory.Reach;
import org.lodestar.app.directory.WardsHere;
import org.lodestar.app.directory.face.Directory;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says whom a service reaches, and what there is to choose from. */
@Component
class ReachWords {
  private final Directory directory;
  private final ObjectProvider<WardsHere> here;

  ReachWords(Directory directory, ObjectProvider<WardsHere> here) {
    this.directory = directory;
    this.here = here;
  }

  /** Needs to choose from, for editors. */
  List<Option> needs() {
    return directory.needs().stream()
        .map(each -> new Option(each.code(), each.name(), each.what()))
        .toList();
  }

  /** Languages to choose from: any, then those of our pages. */
  List<Option> tongues(Page page) {
    List<Option> tongues = new ArrayList<>();
    tongues.add(Option.of(Reach.ANY, page.t("directory.tongue.any")));
    Stream.of(Language.values())
        .map(each -> Option.of(each.tag(), each.englishName()))
        .forEach(tongues::add);
    return tongues;
  }

  /** Wards to choose from; none while nobody has loaded them. */
  List<Option> wards() {
    return names().entrySet().stream()
        .map(each -> Option.of(each.getKey(), each.getValue()))
        .toList();
  }

  private Map<String, String> names() {
    WardsHere wards = here.getIfAvailable();
    return wards == null ? Map.of() : wards.wards();
  }

  /** What there is to be said in, asked once for a page. */
  Said said(Page page) {
    return new Said(
        page,
        directory.needs().stream().collect(Collectors.toMap(Need::code, Need::name)),
        names());
  }

  /** Says it. */
  record Said(Page page, Map<String, String> needs, Map<String, String> wards) {
    String needs(Reach reach) {
      return listed(reach.needs(), code -> needs.getOrDefault(code, code));
    }

    String tongues(Reach reach) {
      return listed(
          reach.tongues(),
          tag ->
              tag.equals(Reach.ANY)
                  ? page.t("directory.tongue.any")
                  : Language.of(tag).englishName());
    }

    String wards(Reach reach) {
      return reach.wards().isEmpty()
          ? page.t("directory.wards.all")
          : listed(reach.wards(), code -> wards.getOrDefault(code, code));
    }

    String ages(Reach reach) {
      if (reach.minAge() == null && reach.maxAge() == null) {
        return "";
      }
      if (reach.maxAge() == null) {
        return page.t("directory.ages.from", reach.minAge());
      }
      return reach.minAge() == null
          ? page.t("directory.ages.to", reach.maxAge())
          : page.t("directory.ages.between", reach.minAge(), reach.maxAge());
    }

    private static String listed(List<String> codes, Function<String, String> name) {
      return codes.stream().map(name).sorted().collect(Collectors.joining(", "));
    }
  }
}
