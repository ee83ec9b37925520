package sdmp

import (
	"math"
	"strconv"
	"time"
)

// SDMP carries times as OLE Automation dates: days since 1899-12-30, local time of the service, six decimals (0.0864 s).
var oleEpoch = time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)

const day = 24 * time.Hour

// OLE Automation dates run from the first day of the year 100 to the last of the year 9999.
const (
	minOLEDate = -657434
	maxOLEDate = 2958466 // the first that is no date
)

// OLEDate converts an instant to days since 1899-12-30 in the given zone. The zero time gives 0.
func OLEDate(t time.Time, loc *time.Location) float64 {
	if t.IsZero() {
		return 0
	}
	l := t.In(loc)
	wall := time.Date(l.Year(), l.Month(), l.Day(), l.Hour(), l.Minute(), l.Second(), l.Nanosecond(), time.UTC)
	secs := wall.Unix() - oleEpoch.Unix() // a time.Duration would overflow for far years
	return float64(secs)/86400 + float64(wall.Nanosecond())/float64(day)
}

// FromOLE converts days since 1899-12-30 in the given zone to an instant. 0 gives the zero time.
func FromOLE(d float64, loc *time.Location) time.Time {
	if d == 0 {
		return time.Time{}
	}
	days := math.Floor(d)
	ns := time.Duration((d - days) * float64(day))
	wall := oleEpoch.AddDate(0, 0, int(days)).Add(ns)
	return time.Date(wall.Year(), wall.Month(), wall.Day(), wall.Hour(), wall.Minute(), wall.Second(), wall.Nanosecond(), loc)
}

// AppendOLE appends an OLE date with its six decimals.
func AppendOLE(b []byte, t time.Time, loc *time.Location) []byte {
	return strconv.AppendFloat(b, OLEDate(t, loc), 'f', 6, 64)
}
