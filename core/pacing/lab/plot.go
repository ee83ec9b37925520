package lab

import (
	"fmt"
	"html/template"
	"math"
	"strings"
)

// plot draws curves as SVG.
type plot struct {
	title, across, up string
	width, height     float64
	logAcross         bool
	logUp             bool
	lines             []curve
	limit             float64 // a dashed line across; 0 for none
}

// curve is one line, or dots alone.
type curve struct {
	name string
	x, y []float64
	dots bool
}

// palette has a colour per curve; they can be told apart by people who see colours differently.
var palette = []string{"#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#555555", "#000000"}

const plotMargin = 46.0

// scale maps values to places.
type scale struct {
	low, high, from, to float64
	log                 bool
}

func (s scale) of(x float64) float64 {
	low, high := s.low, s.high
	if s.log {
		x, low, high = math.Log(max(x, 1e-9)), math.Log(low), math.Log(high)
	}
	return s.from + (x-low)/(high-low)*(s.to-s.from)
}

// ticks gives round values to label.
func (s scale) ticks() []float64 {
	var out []float64
	if s.log {
		for p := math.Floor(math.Log10(s.low)); p <= math.Log10(s.high); p++ {
			for _, m := range []float64{1, 2, 5} {
				if t := m * math.Pow(10, p); t >= s.low*0.999 && t <= s.high*1.001 {
					out = append(out, t)
				}
			}
		}
		return out
	}
	step := math.Pow(10, math.Floor(math.Log10((s.high-s.low)/4)))
	for _, m := range []float64{1, 2, 5, 10} {
		if (s.high-s.low)/(step*m) <= 6 {
			step *= m
			break
		}
	}
	for t := math.Ceil(s.low/step) * step; t <= s.high+step/1000; t += step {
		out = append(out, t)
	}
	return out
}

// bounds finds the span of all values.
func (p *plot) bounds() (x, y scale) {
	x = scale{low: math.Inf(1), high: math.Inf(-1), from: plotMargin, to: p.width - 12, log: p.logAcross}
	y = scale{low: math.Inf(1), high: math.Inf(-1), from: p.height - plotMargin, to: 26, log: p.logUp}
	if !p.logUp {
		y.low = 0
	}
	y.high = max(y.high, p.limit*1.1)
	for _, l := range p.lines {
		for i := range l.x {
			x.low, x.high = min(x.low, l.x[i]), max(x.high, l.x[i])
			y.low, y.high = min(y.low, l.y[i]), max(y.high, l.y[i])
		}
	}
	if !(x.high > x.low) {
		x.low, x.high = x.low*0.9, x.low*1.1+1e-9
	}
	if !(y.high > y.low) {
		y.high = y.low*1.1 + 1e-9
	}
	return x, y
}

// SVG draws the plot.
func (p *plot) SVG() template.HTML {
	var b strings.Builder
	x, y := p.bounds()
	_, _ = fmt.Fprintf(&b, `<svg viewBox="0 0 %g %g" width="%g" role="img" aria-label="%s">`, p.width, p.height+18*float64((len(p.lines)+2)/3), p.width, template.HTMLEscapeString(p.title))
	_, _ = fmt.Fprintf(&b, `<text class="title" x="%g" y="14">%s</text>`, plotMargin, template.HTMLEscapeString(p.title))
	for _, t := range y.ticks() {
		_, _ = fmt.Fprintf(&b, `<line class="grid" x1="%g" x2="%g" y1="%.1f" y2="%.1f"/><text class="tick" text-anchor="end" x="%g" y="%.1f">%.4g</text>`, x.from, x.to, y.of(t), y.of(t), x.from-5, y.of(t)+4, t)
	}
	for _, t := range x.ticks() {
		_, _ = fmt.Fprintf(&b, `<text class="tick" text-anchor="middle" x="%.1f" y="%g">%.4g</text>`, x.of(t), y.from+15, t)
	}
	_, _ = fmt.Fprintf(&b, `<text class="tick" text-anchor="middle" x="%g" y="%g">%s</text><text class="tick" transform="rotate(-90)" text-anchor="middle" x="%g" y="12">%s</text>`,
		(x.from+x.to)/2, y.from+31, template.HTMLEscapeString(p.across), -(y.from+y.to)/2, template.HTMLEscapeString(p.up))
	if p.limit > 0 {
		_, _ = fmt.Fprintf(&b, `<line class="limit" x1="%g" x2="%g" y1="%.1f" y2="%.1f"/>`, x.from, x.to, y.of(p.limit), y.of(p.limit))
	}
	for i, l := range p.lines {
		p.draw(&b, x, y, i, l)
	}
	b.WriteString("</svg>")
	return template.HTML(b.String()) //nolint:gosec // it is made of numbers and of names that are escaped above
}

// draw draws one curve and its name.
func (p *plot) draw(b *strings.Builder, x, y scale, i int, l curve) {
	colour := palette[i%len(palette)]
	if l.dots {
		for j := range l.x {
			_, _ = fmt.Fprintf(b, `<circle r="2" fill="%s" fill-opacity="0.5" cx="%.1f" cy="%.1f"/>`, colour, x.of(l.x[j]), y.of(l.y[j]))
		}
	} else {
		_, _ = fmt.Fprintf(b, `<polyline fill="none" stroke="%s" stroke-width="1.6" points="`, colour)
		for j := range l.x {
			_, _ = fmt.Fprintf(b, "%.1f,%.1f ", x.of(l.x[j]), y.of(l.y[j]))
		}
		b.WriteString(`"/>`)
	}
	left, top := plotMargin+float64(i%3)*(p.width-plotMargin)/3, p.height+4+18*float64(i/3)
	_, _ = fmt.Fprintf(b, `<rect x="%.1f" y="%.1f" width="12" height="4" fill="%s"/><text class="tick" x="%.1f" y="%.1f">%s</text>`, left, top, colour, left+17, top+6, template.HTMLEscapeString(l.name))
}
