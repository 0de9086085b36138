package org.lodestar.app.guests.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.lodestar.app.guests.Guest;
import org.lodestar.app.guests.GuestEntry;
import org.lodestar.app.guests.face.GuestDoor.Turned;
import org.lodestar.app.members.Open;
import org.lodestar.app.vault.face.BearerSecret;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Somebody without an account opens their link. */
@Controller
@RequestMapping("/by-link/{link}")
class DoorController {
  private static final String WHY = "the link itself lets in, in the browser that opened it";

  private final LookedAt looked;
  private final DoorPageMaker maker;
  private final Clock clock;

  DoorController(LookedAt looked, DoorPageMaker maker, Clock clock) {
    this.looked = looked;
    this.maker = maker;
    this.clock = clock;
  }

  @GetMapping
  @Open(WHY)
  ModelAndView look(
      @PathVariable("link") String link, HttpServletRequest request, HttpServletResponse response) {
    return maker.show(looked.look(request, link), response);
  }

  @PostMapping
  @Open(WHY)
  ModelAndView open(
      @PathVariable("link") String link, HttpServletRequest request, HttpServletResponse response) {
    return turned(looked.open(request, link), request, response);
  }

  @PostMapping("/ask")
  @Open(WHY)
  ModelAndView ask(
      @PathVariable("link") String link, HttpServletRequest request, HttpServletResponse response) {
    return turned(looked.ask(request, link), request, response);
  }

  private ModelAndView turned(
      Turned turned, HttpServletRequest request, HttpServletResponse response) {
    BearerSecret kept = turned.kept();
    switch (turned.entry()) {
      case GuestEntry.In in when kept != null -> keep(in.guest(), kept, request, response);
      case GuestEntry.Elsewhere elsewhere when kept != null -> {
        keep(elsewhere.guest(), kept, request, response);
        return new ModelAndView("redirect:" + elsewhere.guest().here());
      }
      default -> {}
    }
    return maker.show(turned.entry(), response);
  }

  private void keep(
      Guest guest, BearerSecret kept, HttpServletRequest request, HttpServletResponse response) {
    GuestCookie.write(request, response, guest, kept, clock);
  }
}
