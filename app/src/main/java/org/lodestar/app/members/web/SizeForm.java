package org.lodestar.app.members.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.PartnershipSize;
import org.lodestar.app.members.PartnershipSize.Said;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;

/** How large the partnership is, as it is typed. */
record SizeForm(
    @Nullable
        @NotBlank(message = "members.size.number.wrong")
        @Pattern(regexp = NUMBER, message = "members.size.number.wrong")
        String referrals,
    @Nullable
        @NotBlank(message = "members.size.number.wrong")
        @Pattern(regexp = FEW, message = "members.size.boards.wrong")
        String boards,
    @Nullable
        @NotBlank(message = "members.size.number.wrong")
        @Pattern(regexp = NUMBER, message = "members.size.number.wrong")
        String hours,
    @Nullable Set<Capability.@Nullable Key> wanted,
    @Nullable UUID second,
    @Nullable Long version) {
  private static final String NUMBER = " *[0-9]{1,4} *";
  private static final String FEW = " *[0-9]{1,2} *";

  static SizeForm empty() {
    return new SizeForm("", "", "", Set.of(), null, 0L);
  }

  static SizeForm of(PartnershipSize size) {
    Said said = size.said();
    return new SizeForm(
        String.valueOf(said.referrals()),
        String.valueOf(said.boards()),
        String.valueOf(said.hours()),
        Set.copyOf(said.wanted()),
        said.second(),
        size.version());
  }

  /** The questions. */
  static List<Asked> asked(Page page, UseWords words, List<Option> people) {
    return List.of(
        Asked.kept("version"),
        Asked.number(page, "members.size.referrals"),
        Asked.number(page, "members.size.boards"),
        Asked.boxes(
            page,
            "members.size.wanted",
            Arrays.stream(Capability.Key.values())
                .filter(each -> each != Capability.Key.BOARDS)
                .map(each -> Option.of(each.name(), words.name(each)))
                .toList()),
        Asked.number(page, "members.size.hours"),
        Asked.select(page, "members.size.second", people).empty(page.t("members.size.nobody")));
  }

  /** Only for a form without errors. */
  Said said() {
    return new Said(
        number(referrals),
        number(boards),
        number(hours),
        wanted == null
            ? Set.of()
            : wanted.stream().filter(Objects::nonNull).collect(Collectors.toSet()),
        second);
  }

  private static int number(@Nullable String typed) {
    return Integer.parseInt(Objects.requireNonNull(typed).strip());
  }
}
