package org.lodestar.app.guests.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.guests.Guest;
import org.lodestar.app.guests.GuestEntry;
import org.lodestar.app.guests.GuestPurpose;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.face.Organisations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What a browser is shown of a link. */
@Component
class DoorPageMaker {
  private final Organisations organisations;
  private final List<GuestPurpose> purposes;

  DoorPageMaker(Organisations organisations, List<GuestPurpose> purposes) {
    this.organisations = organisations;
    this.purposes = List.copyOf(purposes);
  }

  ModelAndView show(GuestEntry entry, HttpServletResponse response) {
    return switch (entry) {
      case GuestEntry.In in -> new ModelAndView("redirect:" + first(in.guest()));
      case GuestEntry.Unopened unopened -> page("guests/door", unopened.guest(), "");
      case GuestEntry.Elsewhere elsewhere -> {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        String number = elsewhere.number();
        yield page("guests/elsewhere", elsewhere.guest(), number == null ? "" : number);
      }
      case GuestEntry.Over over -> {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        yield new ModelAndView("guests/over");
      }
    };
  }

  private ModelAndView page(String template, Guest guest, String number) {
    DoorPage model =
        new DoorPage(
            guest.here(),
            purpose(guest).words() + ".asked",
            name(guest.organisation()),
            guest.until().minusMillis(1),
            number);
    return new ModelAndView(template, Map.of("model", model));
  }

  String first(Guest guest) {
    return guest.here() + purpose(guest).end();
  }

  private GuestPurpose purpose(Guest guest) {
    return purposes.stream()
        .filter(each -> each.key().equals(guest.purpose()))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private String name(UUID organisation) {
    return organisations.find(organisation).map(Organisation::name).orElse("");
  }
}
