/** Rules of links: what becomes of them, and how two browsers are told apart. */
@NullMarked
package org.lodestar.app.guests.domain;

import org.jspecify.annotations.NullMarked;
